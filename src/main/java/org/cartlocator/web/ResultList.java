package org.cartlocator.web;

import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.function.SerializableBiConsumer;
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

  /**
   * Shows these centers.
   *
   * @param onCompare told the id of a center and whether it is to be compared
   */
  void show(
      List<CenterMatch> matches,
      Wording wording,
      Listener listener,
      SerializableBiConsumer<String, Boolean> onCompare) {
    removeAll();
    cards.clear();
    for (CenterMatch match : matches) {
      String id = match.center().id();
      CompareToggle toggle = new CompareToggle(match.center(), wording, onCompare);
      cards.add(
          new CenterCard(cards.size() + 1, match, wording, toggle, () -> listener.selected(id)));
    }
    cards.forEach(this::add);
  }

  /** Shows in the cards that are there what is compared, and lets their links keep it. */
  void showChoice(SearchState state, ComparedIds chosen) {
    cards.forEach(card -> card.show(state, chosen));
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
