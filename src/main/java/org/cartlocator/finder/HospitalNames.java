package org.cartlocator.finder;

import java.util.Locale;

/** Tells whether two spellings on two pages mean one hospital. */
final class HospitalNames {

  /** Two words alone, such as "Children's Hospital", may be anyone's. */
  private static final int TELLING_WORDS = 3;

  private HospitalNames() {}

  /**
   * Whether the names are alike, or one is a part of the other, as "MD Anderson Cancer Center" is
   * of "The University of Texas MD Anderson Cancer Center". For hospitals near each other only:
   * elsewhere another may bear the shorter name.
   */
  static boolean meanOne(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    return isWithin(a, b) || isWithin(b, a);
  }

  private static boolean isWithin(String part, String whole) {
    return part.equals(whole)
        || (part.split(" ", -1).length >= TELLING_WORDS
            && (" " + whole + " ").contains(" " + part + " "));
  }

  /** Pages spell names with and without "The", commas and curly quotes. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9 ]", "")
        .replaceAll("^the ", "")
        .strip();
  }
}
