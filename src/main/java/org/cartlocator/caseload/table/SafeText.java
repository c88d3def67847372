package org.cartlocator.caseload.table;

import java.util.regex.Pattern;

/**
 * Makes a text harmless in a spreadsheet, which takes one that begins with {@code =}, {@code +},
 * {@code -}, {@code @} or a control for a formula, and some take their full-width forms, too. Such
 * a text gets an apostrophe before it, the sign by which spreadsheets know a plain text. A text
 * that has apostrophes before such a sign gets one more, so that {@link #original} can always tell
 * what was there.
 */
public final class SafeText {

  /** Blanks and marks of no width may stand before the sign: some programs pass over them. */
  private static final Pattern FORMULA =
      Pattern.compile("'*[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠−\\t\\r\\n\\x00].*", Pattern.DOTALL);

  private static final char PLAIN = '\'';

  private SafeText() {}

  /** The text, harmless. */
  public static String of(String text) {
    return isFormula(text) ? PLAIN + text : text;
  }

  /** The text that {@link #of} was given. */
  public static String original(String text) {
    return !text.isEmpty() && text.charAt(0) == PLAIN && isFormula(text.substring(1))
        ? text.substring(1)
        : text;
  }

  /** Nearly all texts begin with a letter or digit, which is told sooner. */
  private static boolean isFormula(String text) {
    return !text.isEmpty()
        && !Character.isLetterOrDigit(text.charAt(0))
        && FORMULA.matcher(text).matches();
  }
}
