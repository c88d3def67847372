package org.cartlocator.web;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.cartlocator.wording.Wording;

/** At the foot of the results: how many centers are chosen, and the way to their comparison. */
class CompareBar extends Div {

  private static final int LEAST = 2;

  private final SerializableRunnable onClear;

  CompareBar(SerializableRunnable onClear) {
    this.onClear = onClear;
    addClassName("compare-bar");
    getElement().setAttribute("role", "group");
    setVisible(false);
  }

  /**
   * Shows the choice; nothing at all where it is empty.
   *
   * @param chosen the centers of the state that the data set has
   */
  void show(ComparedIds chosen, SearchState state, Wording wording) {
    removeAll();
    setVisible(!chosen.isEmpty());
    if (chosen.isEmpty()) {
      return;
    }
    getElement().setAttribute("aria-label", wording.text("compare.heading"));
    NativeButton clear = new NativeButton(wording.text("compare.clear"), click -> onClear.run());
    clear.addClassNames("btn", "quiet");
    if (chosen.size() < LEAST) {
      add(new Paragraph(wording.text("compare.bar.one")), clear);
      return;
    }
    Anchor compare =
        new Anchor(
            Links.compare(state.withCompare(chosen)),
            wording.text("compare.bar.several", chosen.size()));
    compare.addClassName("btn");
    add(compare, clear);
  }
}
