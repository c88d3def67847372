package org.cartlocator.table;

import java.util.regex.Pattern;

/**
 * A text as a cell that no spreadsheet evaluates and from which a program gets the very text back.
 *
 * <p>A spreadsheet takes a text that begins with one of {@code = + - @}, a tab or a line break for
 * a formula, even between quotation marks. So a phone number becomes an address as RFC 3966 has it
 * ({@code tel:+1-205-638-9100}), and any other such text gets an apostrophe in front. A text that
 * begins with an apostrophe or {@code tel:} of its own gets one too, so that there is one way back.
 */
public final class CellText {

  private static final String PHONE_SCHEME = "tel:";
  private static final String GUARD = "'";
  private static final Pattern PHONE = Pattern.compile("\\+[0-9]+(-[0-9]+)*");

  /** The wide forms are read like the narrow ones by some programs. */
  private static final String RISKY = "=+-@\t\r\n＝＋－＠";

  private CellText() {}

  /** The text as it stands in a cell. */
  public static String guard(String text) {
    if (PHONE.matcher(text).matches()) {
      return PHONE_SCHEME + text;
    }
    boolean guarded =
        (!text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0)
            || text.startsWith(GUARD)
            || text.startsWith(PHONE_SCHEME);
    return guarded ? GUARD + text : text;
  }

  /** The text that a cell made by {@link #guard} stands for. */
  public static String read(String cell) {
    if (cell.startsWith(GUARD)) {
      return cell.substring(GUARD.length());
    }
    return cell.startsWith(PHONE_SCHEME) ? cell.substring(PHONE_SCHEME.length()) : cell;
  }
}
