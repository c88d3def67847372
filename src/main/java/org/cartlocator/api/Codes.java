package org.cartlocator.api;

import java.util.Locale;

/** The names that constants have in answers: small letters with hyphens. */
final class Codes {

  private Codes() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
