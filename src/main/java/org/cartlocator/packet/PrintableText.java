package org.cartlocator.packet;

import com.samskivert.mustache.Mustache;
import java.text.Normalizer;

/**
 * Makes a text fit to stand in the packet: what the font cannot show is replaced or left out, and
 * what means something in XHTML is escaped. Whatever a record holds, the page stays well formed.
 */
final class PrintableText implements Mustache.Escaper {

  private final Typeface typeface;

  PrintableText(Typeface typeface) {
    this.typeface = typeface;
  }

  @Override
  public String escape(String raw) {
    StringBuilder page = new StringBuilder(raw.length() + 16);
    Normalizer.normalize(raw, Normalizer.Form.NFC)
        .codePoints()
        .forEach(letter -> append(letter, page));
    return page.toString();
  }

  /** The same without escapes, for what does not go through the page. */
  String plain(String raw) {
    StringBuilder plain = new StringBuilder(raw.length());
    Normalizer.normalize(raw, Normalizer.Form.NFC)
        .codePoints()
        .forEach(letter -> plain.append(shown(letter)));
    return plain.toString();
  }

  private void append(int letter, StringBuilder page) {
    switch (letter) {
      case '&' -> page.append("&amp;");
      case '<' -> page.append("&lt;");
      case '>' -> page.append("&gt;");
      case '"' -> page.append("&quot;");
      case '\'' -> page.append("&#39;");
      default -> page.append(shown(letter));
    }
  }

  private String shown(int letter) {
    if (typeface.has(letter)) {
      return Character.toString(letter);
    }
    if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
      return " ";
    }
    StringBuilder simpler = new StringBuilder();
    Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
        .codePoints()
        .filter(part -> typeface.has(part) && isNoMarkup(part))
        .forEach(simpler::appendCodePoint);
    return simpler.isEmpty() && Character.isLetterOrDigit(letter) ? "?" : simpler.toString();
  }

  /** A wide letter may stand for one that means something in XHTML. */
  private static boolean isNoMarkup(int letter) {
    return "&<>\"'".indexOf(letter) < 0;
  }
}
