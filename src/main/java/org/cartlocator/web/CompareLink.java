package org.cartlocator.web;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.wording.Wording;

/** From the page of a center to the comparison with this center in it. */
class CompareLink extends Div {

  CompareLink(Center center, SearchState state, Dataset dataset, Wording wording) {
    addClassName("compare-link");
    ComparedIds chosen = state.compare().known(dataset);
    Anchor compare =
        new Anchor(
            Links.compare(state.withCompare(chosen.with(center.id()))),
            wording.text("compare.toggle"));
    compare.addClassNames("btn", "quiet");
    compare.setAriaLabel(wording.text("compare.toggle.of", center.name()));
    add(compare);
    if (chosen.isFull() && !chosen.contains(center.id())) {
      Paragraph full = new Paragraph(wording.text("compare.full", ComparedIds.MOST));
      full.addClassNames("muted", "small");
      add(full);
    }
  }
}
