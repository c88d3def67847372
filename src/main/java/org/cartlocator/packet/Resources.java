package org.cartlocator.packet;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** Files that are part of the program; that one of them cannot be read is a fault of the build. */
final class Resources {

  private Resources() {}

  /** The whole file. */
  static byte[] bytes(String path) {
    try (InputStream in = open(path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole file, unpacked. */
  static byte[] unpacked(String path) {
    try (InputStream in = new GZIPInputStream(open(path))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String path) throws IOException {
    InputStream in = Resources.class.getResourceAsStream("/" + path);
    if (in == null) {
      throw new FileNotFoundException(path + " is missing from the program");
    }
    return in;
  }
}
