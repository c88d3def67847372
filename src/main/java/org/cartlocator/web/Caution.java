package org.cartlocator.web;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * What a family must hear before planning, in the words of the record, which are English in every
 * language.
 */
class Caution extends Paragraph {

  Caution(String label, String text) {
    addClassName("caution");
    Span name = new Span(label + ": ");
    name.addClassName("strong");
    Span words = new Span(text);
    words.getElement().setAttribute("lang", "en");
    add(name, words);
  }
}
