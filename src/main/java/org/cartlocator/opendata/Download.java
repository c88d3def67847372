package org.cartlocator.opendata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * Bytes to give out, plain and pressed, each under a tag of its own: the two are different answers,
 * and a cache that knows them apart never puts the one in place of the other (RFC 9110, 8.8.3).
 */
public final class Download {

  private final byte[] plain;
  private final byte[] pressed;
  private final String digest;

  private Download(byte[] plain) {
    this.plain = plain;
    this.pressed = press(plain);
    this.digest = digest(plain);
  }

  /** The content; it is not to be changed afterwards. */
  public static Download of(byte[] content) {
    return new Download(content);
  }

  /** How many bytes it has when it is not pressed. */
  public int size() {
    return plain.length;
  }

  /** How many bytes travel to a caller that takes gzip. */
  public int pressedSize() {
    return pressed.length;
  }

  /** The content as it is, or with gzip. */
  public byte[] bytes(boolean gzip) {
    return (gzip ? pressed : plain).clone();
  }

  /** A strong tag of the content, with its quotation marks. */
  public String tag(boolean gzip) {
    return '"' + digest + (gzip ? "-gzip" : "") + '"';
  }

  private static String digest(byte[] content) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(sum, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] press(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
