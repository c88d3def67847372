package org.cartlocator.web;

import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The centers that were found, as cards with the numbers of the map's pins. */
class ResultList extends OrderedList {

  /** Told when a card is selected. */
  interface Listener extends java.io.Serializable {
    /** The center with this id was selected in the list. */
    void selected(String centerId);
  }

  private final List<CenterCard> cards = new ArrayList<>();

  ResultList() {
    addClassName("results");
    // Without bullets Safari no longer tells screen readers that this is a list.
    getElement().setAttribute("role", "list");
  }

  void show(List<CenterMatch> matches, SearchState state, Wording wording, Listener listener) {
    removeAll();
    cards.clear();
    for (CenterMatch match : matches) {
      String id = match.center().id();
      cards.add(
          new CenterCard(cards.size() + 1, match, state, wording, () -> listener.selected(id)));
    }
    cards.forEach(this::add);
  }

  /** Marks the card of this center and no other. */
  void select(@Nullable String centerId, boolean scrollThere) {
    for (CenterCard card : cards) {
      boolean selected = card.centerId().equals(centerId);
      card.setSelected(selected);
      if (selected && scrollThere) {
        card.scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
      }
    }
  }
}
