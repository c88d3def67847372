package org.cartlocator.web;

import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

  /** Told when a center is to be compared, or no more. */
  interface Chooser extends java.io.Serializable {
    /** The toggle of the center with this id was pressed. */
    void chosen(String centerId, boolean wanted);
  }

  private static final String ON_NUMBER =
      "event.target.closest('[" + CenterCard.MARK + "]') !== null";
  private static final String SELECTED =
      "event.target.closest('[" + CenterCard.MARK + "]')?.dataset.select";
  private static final String ON_TOGGLE = "event.target.matches('[" + CompareToggle.MARK + "]')";
  private static final String COMPARED = "event.target.dataset.compare";
  private static final String WANTED = "event.target.checked";

  private final List<CenterCard> cards = new ArrayList<>();

  /** The cards only show; what is pressed in them comes up to here. */
  ResultList(Listener onSelect, Chooser onCompare) {
    addClassName("results");
    // Without bullets Safari no longer tells screen readers that this is a list.
    getElement().setAttribute("role", "list");
    getElement()
        .addEventListener("click", event -> shown(event, SELECTED).ifPresent(onSelect::selected))
        .setFilter(ON_NUMBER)
        .addEventData(SELECTED);
    getElement()
        .addEventListener(
            "change",
            event -> {
              boolean wanted = event.getEventData().path(WANTED).asBoolean(false);
              shown(event, COMPARED).ifPresent(id -> onCompare.chosen(id, wanted));
              shown(event, COMPARED).ifPresent(this::focusToggle);
            })
        .setFilter(ON_TOGGLE)
        .addEventData(COMPARED)
        .addEventData(WANTED);
  }

  /** Makes room for these centers, which {@link #showChoice} fills. */
  void show(List<CenterMatch> matches, Wording wording) {
    removeAll();
    cards.clear();
    for (CenterMatch match : matches) {
      cards.add(new CenterCard(cards.size() + 1, match.center(), wording));
    }
    cards.forEach(this::add);
  }

  /** The center that a browser names, if it is one of those that are shown. */
  private Optional<String> shown(DomEvent event, String data) {
    String id = event.getEventData().path(data).asString("");
    return cards.stream().map(CenterCard::centerId).filter(id::equals).findFirst();
  }

  /** The card was drawn anew, with the toggle that was pressed. */
  private void focusToggle(String id) {
    getElement()
        .executeJs(
            "[...this.querySelectorAll('input')].find(it => it.dataset.compare === $0)"
                + "?.focus({ preventScroll: true })",
            id);
  }

  /**
   * Shows in the cards that are there what is compared, and lets their links keep it. A card whose
   * center is no longer among the matches, since the data set was replaced, stays as it is.
   */
  void showChoice(List<CenterMatch> matches, SearchState state, ComparedIds chosen) {
    Map<String, CenterMatch> byCenter =
        matches.stream().collect(Collectors.toMap(match -> match.center().id(), match -> match));
    for (CenterCard card : cards) {
      CenterMatch match = byCenter.get(card.centerId());
      if (match != null) {
        card.show(match, state, chosen);
      }
    }
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
