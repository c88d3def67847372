package org.cartlocator.guide;

import java.util.regex.Pattern;

/** The names of parts and of words. */
final class Keys {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern KEY = Pattern.compile("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*");

  private Keys() {}

  static void requireId(String id) {
    require(ID, id);
  }

  static void requireKey(String key) {
    require(KEY, key);
  }

  private static void require(Pattern pattern, String text) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException("not a name: " + text);
    }
  }
}
