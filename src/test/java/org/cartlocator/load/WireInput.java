package org.cartlocator.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What comes in over a {@link Wire}, read in large pieces and without locks: reading the heads of
 * answers letter by letter took a quarter of what the driver needs.
 */
final class WireInput {

  private static final int BUFFER_BYTES = 1 << 14;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int at;
  private int end;

  WireInput(InputStream in) {
    this.in = in;
  }

  /**
   * The next line, without what ends it.
   *
   * @throws EOFException if there is none, or only a part
   */
  String line() throws IOException {
    String begun = "";
    while (true) {
      for (int i = at; i < end; i++) {
        if (buffer[i] == '\n') {
          int last = i > at && buffer[i - 1] == '\r' ? i - 1 : i;
          String line = begun + new String(buffer, at, last - at, StandardCharsets.ISO_8859_1);
          at = i + 1;
          return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        }
      }
      begun += new String(buffer, at, end - at, StandardCharsets.ISO_8859_1);
      fill();
    }
  }

  /**
   * So many bytes.
   *
   * @throws EOFException if there are fewer
   */
  byte[] exactly(int length) throws IOException {
    byte[] bytes = Arrays.copyOfRange(buffer, at, at + length);
    int had = Math.min(length, end - at);
    at += had;
    if (had < length && in.readNBytes(bytes, had, length - had) < length - had) {
      throw new EOFException("the answer ended early");
    }
    return bytes;
  }

  private void fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    if (end == 0) {
      throw new EOFException("the connection was closed");
    }
  }
}
