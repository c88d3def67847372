package org.cartlocator.finder;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether two spellings on two pages mean one hospital. */
final class HospitalNames {

  /** Two words alone, such as "Children's Hospital", may be anyone's. */
  private static final int TELLING_WORDS = 3;

  private static final Pattern SIGNS = Pattern.compile("[^a-z0-9 ]");
  private static final String ARTICLE = "the ";

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
    String letters = SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    return (letters.startsWith(ARTICLE) ? letters.substring(ARTICLE.length()) : letters).strip();
  }
}
