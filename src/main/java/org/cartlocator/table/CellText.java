package org.cartlocator.table;

import java.util.regex.Pattern;

/**
 * A text as a cell that no spreadsheet evaluates and from which a program gets the very text back.
 *
 * <p>A spreadsheet takes a text that begins with one of {@code = + - @}, a tab or a line break for
 * a formula, even between quotation marks; some take the full-width forms, too, and pass over
 * blanks and marks of no width before them. So a phone number becomes an address as RFC 3966 has it
 * ({@code tel:+1-205-638-9100}), and any other such text gets an apostrophe in front, the sign by
 * which spreadsheets know a plain text. A text that looks as if it had been treated so gets one
 * more, so that there is one way back.
 */
public final class CellText {

  private static final String PHONE_SCHEME = "tel:";
  private static final char GUARD = '\'';
  private static final String PHONE_NUMBER = "\\+[0-9]+(-[0-9]+)*";

  private static final Pattern PHONE = Pattern.compile(PHONE_NUMBER);
  private static final Pattern PHONE_ADDRESS = Pattern.compile(PHONE_SCHEME + PHONE_NUMBER);
  private static final Pattern RISKY =
      Pattern.compile(
          "'*([\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠−\\t\\r\\n\\x00].*|" + PHONE_ADDRESS.pattern() + ")",
          Pattern.DOTALL);

  private CellText() {}

  /** The text as it stands in a cell. */
  public static String guard(String text) {
    if (PHONE.matcher(text).matches()) {
      return PHONE_SCHEME + text;
    }
    return isRisky(text) ? GUARD + text : text;
  }

  /** The text that a cell made by {@link #guard} stands for; any other cell's text as it is. */
  public static String read(String cell) {
    if (PHONE_ADDRESS.matcher(cell).matches()) {
      return cell.substring(PHONE_SCHEME.length());
    }
    return !cell.isEmpty() && cell.charAt(0) == GUARD && isRisky(cell.substring(1))
        ? cell.substring(1)
        : cell;
  }

  /** Nearly all texts begin with another letter or with a digit, which is told sooner. */
  private static boolean isRisky(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    return (first == 't' || !Character.isLetterOrDigit(first)) && RISKY.matcher(text).matches();
  }
}
