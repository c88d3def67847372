package org.cartlocator.geocoding.text;

import java.text.Normalizer;

/**
 * Makes of any text one line of plain characters, so that all later reading has one form to know.
 */
public final class TypedText {

  private TypedText() {}

  /**
   * The text with every kind of blank as a single blank, every dash and minus as {@code -}, every
   * digit as {@code 0}–{@code 9}, and without control and direction marks.
   */
  public static String clean(String typed) {
    // The ordinal sign stands in for the degree sign on Spanish keyboards; NFKC would make it an o.
    String composed = Normalizer.normalize(typed.replace('º', '°'), Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(composed.length());
    composed.codePoints().forEach(character -> appendPlain(plain, character));
    return plain.toString().strip();
  }

  private static void appendPlain(StringBuilder plain, int character) {
    switch (Character.getType(character)) {
      case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
      case Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          appendBlank(plain);
      case Character.DASH_PUNCTUATION -> plain.append('-');
      case Character.DECIMAL_DIGIT_NUMBER -> plain.append(Character.digit(character, 10));
      default -> {
        if (character == '−') {
          plain.append('-');
        } else {
          plain.appendCodePoint(character);
        }
      }
    }
  }

  private static void appendBlank(StringBuilder plain) {
    if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
      plain.append(' ');
    }
  }
}
