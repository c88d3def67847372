package org.cartlocator.web;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.cartlocator.finder.Fit;

/**
 * A short answer with its colour, and always with a sign and a word, since not everyone sees the
 * colour.
 */
class Chip extends Span {

  Chip(Fit fit, String text) {
    this(fit.name().toLowerCase(Locale.ROOT), sign(fit), text);
  }

  private Chip(String style, String sign, String text) {
    addClassNames("chip", style);
    Span mark = new Span(sign);
    mark.getElement().setAttribute("aria-hidden", "true");
    add(mark, new Span(text));
  }

  /** About staying near a center. */
  static Chip stay(String text) {
    return new Chip("stay", "⌂", text);
  }

  private static String sign(Fit fit) {
    return switch (fit) {
      case YES -> "✓";
      case ASK -> "?";
      case NO -> "✕";
    };
  }
}
