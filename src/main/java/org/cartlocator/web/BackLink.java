package org.cartlocator.web;

import com.vaadin.flow.component.html.Anchor;
import org.cartlocator.geocoding.Place;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The way back to the search that led here. */
class BackLink extends Anchor {

  BackLink(SearchState state, @Nullable Place home, Wording wording) {
    super(
        Links.find(state),
        "← "
            + (home == null
                ? wording.text("center.back.all")
                : wording.text("center.back.near", home.label())));
    addClassName("back");
  }
}
