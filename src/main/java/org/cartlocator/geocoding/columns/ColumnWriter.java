package org.cartlocator.geocoding.columns;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes columns, to be read by {@link ColumnReader} in the same order. */
public final class ColumnWriter implements AutoCloseable {

  private final DataOutputStream out;

  /** Writes there; closing this closes it. */
  public ColumnWriter(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  /** A column of whole numbers. */
  public void ints(int[] column) throws IOException {
    out.writeInt(column.length);
    for (int each : column) {
      out.writeInt(each);
    }
  }

  /** A column of numbers. */
  public void doubles(double[] column) throws IOException {
    out.writeInt(column.length);
    for (double each : column) {
      out.writeDouble(each);
    }
  }

  /** A column of bytes. */
  public void bytes(byte[] column) throws IOException {
    out.writeInt(column.length);
    out.write(column);
  }

  /** A column of texts: their lengths in bytes, then all in one piece. */
  public void texts(List<String> column) throws IOException {
    List<byte[]> encoded =
        column.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    ints(encoded.stream().mapToInt(text -> text.length).toArray());
    for (byte[] text : encoded) {
      out.write(text);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
