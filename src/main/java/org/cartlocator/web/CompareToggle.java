package org.cartlocator.web;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.cartlocator.catalog.Center;
import org.cartlocator.wording.Wording;

/**
 * Puts one center into the comparison, or takes it out; says why it cannot be where the choice is
 * full. The list around it hears of it.
 */
class CompareToggle extends NativeLabel {

  /** Names the center of a toggle. */
  static final String MARK = "data-compare";

  CompareToggle(Center center, ComparedIds chosen, Wording wording) {
    boolean isChosen = chosen.contains(center.id());
    boolean refused = chosen.isFull() && !isChosen;
    addClassNames("compare-toggle", "still-check");
    Element box = new Element("input");
    box.setAttribute("type", "checkbox").setAttribute(MARK, center.id());
    box.setAttribute(
        "aria-label",
        refused
            ? wording.text("compare.toggle.full.of", ComparedIds.MOST, center.name())
            : wording.text("compare.toggle.of", center.name()));
    box.setProperty("checked", isChosen);
    box.setEnabled(!refused);
    getElement().appendChild(box);
    add(
        new Span(
            refused
                ? wording.text("compare.toggle.full", ComparedIds.MOST)
                : wording.text("compare.toggle")));
  }
}
