package org.cartlocator.geocoding;

/** How much a typed name may differ from the one that was meant. */
final class Spelling {

  /** Below this length a changed letter makes another name. */
  private static final int ONE_ERROR_FROM = 4;

  private static final int TWO_ERRORS_FROM = 8;

  /** Longer than any name; searching it would cost time and find nothing. */
  private static final int NO_NAME_FROM = 60;

  private Spelling() {}

  /** So many letters of the name may be wrong: 0, 1 or 2. */
  static int maxEdits(String key) {
    if (key.length() < ONE_ERROR_FROM || key.length() >= NO_NAME_FROM) {
      return 0;
    }
    return key.length() < TWO_ERRORS_FROM ? 1 : 2;
  }
}
