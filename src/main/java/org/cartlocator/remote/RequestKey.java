package org.cartlocator.remote;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells one request from another without holding it: the memory of answers is no list of what
 * people have typed.
 *
 * @param digest SHA-256 of address and body, in hexadecimal
 */
record RequestKey(String digest) {

  static RequestKey of(String address, String body) {
    // No address holds a line break, so no two requests make the same text.
    byte[] text = (address + "\n" + body).getBytes(StandardCharsets.UTF_8);
    try {
      return new RequestKey(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
