package org.cartlocator.web;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import org.cartlocator.web.firstpaint.NeedsProgram;

/**
 * Remembers what is ticked and typed inside it, in the visitor's browser only: the server never
 * hears of it. A field takes part by {@link #keep}.
 */
@Tag("browser-memory")
@JsModule("./page/browser-memory.ts")
class BrowserMemory extends HtmlContainer implements NeedsProgram {

  /**
   * An empty memory.
   *
   * @param name what is remembered, the same name for the same thing on every visit
   */
  BrowserMemory(String name) {
    getElement().setAttribute("memory", name);
  }

  /** A check box that is remembered under this name. */
  static Element checkBox(String name) {
    return keep(new Element("input").setAttribute("type", "checkbox"), name);
  }

  /** A field for a line of text that is remembered under this name. */
  static Element textField(String name) {
    return keep(
        new Element("input").setAttribute("type", "text").setAttribute("autocomplete", "off"),
        name);
  }

  private static Element keep(Element field, String name) {
    return field.setAttribute("data-keep", name);
  }
}
