package org.cartlocator.packet;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The long lines of iCalendar files: cut after at most 75 octets, never within a letter. */
final class LineFolding {

  private static final int MOST_OCTETS = 75;
  private static final String END_OF_LINE = "\r\n";

  private LineFolding() {}

  /**
   * Cuts all lines; what goes on begins with a blank. Lines that are cut already are cut anew: the
   * calendar library counts letters where the standard counts octets.
   */
  static String fold(String lines) {
    StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 16);
    lines.replace(END_OF_LINE + " ", "").lines().forEach(line -> fold(line, folded));
    return folded.toString();
  }

  /** Escapes what means something in a text value. */
  static String escape(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  private static void fold(String line, StringBuilder folded) {
    int octets = 0;
    for (int letter : line.codePoints().toArray()) {
      int length = Character.toString(letter).getBytes(UTF_8).length;
      if (octets + length > MOST_OCTETS) {
        folded.append(END_OF_LINE).append(' ');
        octets = 1;
      }
      folded.appendCodePoint(letter);
      octets += length;
    }
    folded.append(END_OF_LINE);
  }
}
