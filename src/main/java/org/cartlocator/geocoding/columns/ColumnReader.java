package org.cartlocator.geocoding.columns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads the columns of a file that is part of the program, in the order they were written. */
public final class ColumnReader {

  private final ByteBuffer bytes;

  /** Reads from these bytes. */
  public ColumnReader(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /**
   * Opens a file that lies beside a class.
   *
   * @throws IllegalStateException if there is none: the program was not built by Maven
   */
  public static ColumnReader open(Class<?> owner, String path) {
    try (InputStream in = owner.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing from the program; build it with Maven");
      }
      return new ColumnReader(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  /** The next column, of whole numbers. */
  public int[] ints() {
    int[] column = new int[bytes.getInt()];
    bytes.asIntBuffer().get(column);
    skip(column.length * Integer.BYTES);
    return column;
  }

  /** The next column, of numbers. */
  public double[] doubles() {
    double[] column = new double[bytes.getInt()];
    bytes.asDoubleBuffer().get(column);
    skip(column.length * Double.BYTES);
    return column;
  }

  /** The next column, of bytes. */
  public byte[] bytes() {
    byte[] column = new byte[bytes.getInt()];
    bytes.get(column);
    return column;
  }

  /** The next column, of texts. */
  public String[] texts() {
    int[] lengths = ints();
    String[] column = new String[lengths.length];
    int at = bytes.position();
    for (int i = 0; i < lengths.length; i++) {
      column[i] = new String(bytes.array(), at, lengths[i], StandardCharsets.UTF_8);
      at += lengths[i];
    }
    bytes.position(at);
    return column;
  }

  private void skip(int count) {
    bytes.position(bytes.position() + count);
  }
}
