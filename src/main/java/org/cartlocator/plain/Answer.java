package org.cartlocator.plain;

import java.util.List;
import java.util.Locale;
import org.cartlocator.finder.Fit;
import org.cartlocator.finder.Reason;
import org.cartlocator.wording.Wording;

/**
 * A reason with its answer, which is a sign and a word, since not everyone sees the color.
 *
 * @param look yes, ask or no: the name of a color in the style sheet
 * @param text the reason
 * @param pages where it is written, if that belongs here
 */
record Answer(String look, String sign, String word, String text, List<Link> pages) {

  Answer {
    pages = List.copyOf(pages);
  }

  static Answer of(Reason reason, Wording wording) {
    return of(reason.fit(), wording.reason(reason), wording);
  }

  static Answer of(Fit fit, String text, Wording wording) {
    String look = fit.name().toLowerCase(Locale.ROOT);
    return new Answer(look, sign(fit), wording.text("fit." + look), text, List.of());
  }

  Answer withWord(String other) {
    return new Answer(look, sign, other, text, pages);
  }

  Answer withPages(List<Link> others) {
    return new Answer(look, sign, word, text, others);
  }

  private static String sign(Fit fit) {
    return switch (fit) {
      case YES -> "✓";
      case ASK -> "?";
      case NO -> "✕";
    };
  }
}
