package org.cartlocator.catalog.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cartlocator.catalog.DataFile;

/** Fetches the bytes of a file, or says in plain words why it cannot. */
final class FileBytes {

  /** Two hundred times the data set of today: what is larger is not a data file. */
  static final long LARGEST = 64L << 20;

  private FileBytes() {}

  static byte[] fromFolder(Path folder, DataFile file) throws UnreadableFile {
    Path path = folder.resolve(file.fileName());
    if (!Files.exists(path)) {
      throw new UnreadableFile("there is no such file in the folder " + folder);
    }
    if (!Files.isRegularFile(path)) {
      throw new UnreadableFile("is a folder or something else, not a file");
    }
    if (!Files.isReadable(path)) {
      throw new UnreadableFile("may not be read by this program; check its permissions");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return read(in);
    } catch (IOException e) {
      throw new UnreadableFile("cannot be read: " + e.getMessage());
    }
  }

  static byte[] fromClasspath(DataFile file) throws UnreadableFile {
    try (InputStream in = Resources.open("data/" + file.fileName())) {
      return read(in);
    } catch (IOException e) {
      throw new UnreadableFile("cannot be read: " + e.getMessage());
    }
  }

  private static byte[] read(InputStream in) throws IOException, UnreadableFile {
    byte[] bytes = in.readNBytes((int) LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new UnreadableFile("is larger than " + (LARGEST >> 20) + " MB; that is no data file");
    }
    return bytes;
  }
}
