package org.cartlocator.caseload.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.cartlocator.caseload.CaseSource;
import org.cartlocator.caseload.CaseloadSettings;
import org.cartlocator.caseload.FileFault;
import org.cartlocator.caseload.UnreadableCasesException;

/** Tells by its bytes what a file is, never by its name, and opens its rows. */
public final class Tables {

  private static final int MEGABYTE = 1024 * 1024;

  /** How the directory of an old container names what a password has locked. */
  private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private final CaseloadSettings settings;

  /** Within these bounds. */
  public Tables(CaseloadSettings settings) {
    this.settings = settings;
  }

  /**
   * Opens a file that was not seen before.
   *
   * @throws UnreadableCasesException if it is not one that is read
   */
  public RowReader open(CaseSource source) throws IOException, UnreadableCasesException {
    if (source.size() > settings.largestFile().toBytes()) {
      throw new UnreadableCasesException(
          new FileFault(FileFault.Kind.TOO_LARGE, settings.largestFile().toBytes() / MEGABYTE));
    }
    Bounds bounds = Bounds.of(settings);
    byte[] head = head(source);
    if (head.length == 0) {
      throw new UnreadableCasesException(FileFault.Kind.EMPTY);
    }
    if (TextCoding.begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new UnreadableCasesException(
          isLocked(source) ? FileFault.Kind.PASSWORD : FileFault.Kind.OLD_EXCEL);
    }
    if (TextCoding.begins(head, 'P', 'K', 3, 4)) {
      WorkbookGuard.check(source, settings.largestUnpacked().toBytes());
      return XlsxRows.open(source, bounds);
    }
    if (TextCoding.begins(head, '%', 'P', 'D', 'F')) {
      throw new UnreadableCasesException(FileFault.Kind.NOT_TEXT);
    }
    return CsvRows.open(source, TextCoding.of(source), bounds);
  }

  private static byte[] head(CaseSource source) throws IOException {
    try (InputStream in = source.open()) {
      return in.readNBytes(4);
    }
  }

  /** Searched by hand, for it may lie anywhere in the file. */
  private static boolean isLocked(CaseSource source) throws IOException {
    try (InputStream in = source.open()) {
      int matched = 0;
      for (int b = in.read(); b >= 0; b = in.read()) {
        matched = (byte) b == LOCKED[matched] ? matched + 1 : (byte) b == LOCKED[0] ? 1 : 0;
        if (matched == LOCKED.length) {
          return true;
        }
      }
      return false;
    }
  }
}
