package org.cartlocator.remote;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A text as a part of an address. */
final class Encoding {

  private Encoding() {}

  /** A blank becomes %20, which every server reads as one. */
  static String of(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
