package org.cartlocator.caseload.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.cartlocator.caseload.CaseSource;
import org.cartlocator.caseload.FileFault;
import org.cartlocator.caseload.UnreadableCasesException;

/**
 * Looks through an archive before it is read as a workbook: by the same directory as the reader
 * uses, each part is unpacked once into nothing and counted, whatever sizes the archive claims.
 * Archives within it are never opened.
 */
final class WorkbookGuard {

  private static final int MOST_PARTS = 2_000;

  /** All texts of a workbook are held in memory while it is read. */
  private static final int TEXTS_SHARE = 3;

  private final long largest;
  private long unpacked;

  private WorkbookGuard(long largest) {
    this.largest = largest;
  }

  /**
   * Lets a workbook pass.
   *
   * @param largest bytes it may unpack to
   */
  static void check(CaseSource source, long largest) throws IOException, UnreadableCasesException {
    try (ZipFile archive =
        ZipFile.builder()
            .setSeekableByteChannel(source.channel())
            .setIgnoreLocalFileHeader(false)
            .get()) {
      new WorkbookGuard(largest).check(archive);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableCasesException(FileFault.Kind.NOT_A_WORKBOOK);
    }
  }

  private void check(ZipFile archive) throws IOException, UnreadableCasesException {
    int parts = 0;
    boolean workbook = false;
    Enumeration<ZipArchiveEntry> entries = archive.getEntries();
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (name.endsWith("vbaproject.bin")) {
        throw new UnreadableCasesException(FileFault.Kind.MACROS);
      }
      if (++parts > MOST_PARTS) {
        throw tooLarge();
      }
      workbook |= name.equals("xl/workbook.xml");
      long most = name.endsWith("sharedstrings.xml") ? largest / TEXTS_SHARE : largest;
      count(archive, entry, most);
    }
    if (!workbook) {
      throw new UnreadableCasesException(FileFault.Kind.NOT_A_WORKBOOK);
    }
  }

  private void count(ZipFile archive, ZipArchiveEntry entry, long most)
      throws IOException, UnreadableCasesException {
    byte[] nothing = new byte[16_384];
    long size = 0;
    try (InputStream part = archive.getInputStream(entry)) {
      for (int read = part.read(nothing); read >= 0; read = part.read(nothing)) {
        size += read;
        unpacked += read;
        if (size > most || unpacked > largest) {
          throw tooLarge();
        }
      }
    }
  }

  private static UnreadableCasesException tooLarge() {
    return new UnreadableCasesException(FileFault.Kind.UNPACKS_TOO_LARGE);
  }
}
