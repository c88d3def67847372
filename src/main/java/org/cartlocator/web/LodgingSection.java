package org.cartlocator.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouteParameters;
import java.util.ArrayList;
import java.util.List;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.finder.LodgingQuery;
import org.cartlocator.finder.Patient;
import org.cartlocator.question.SearchTexts;
import org.cartlocator.web.firstpaint.StillPart;
import org.cartlocator.wording.LodgingWords;
import org.cartlocator.wording.Wording;

/** Where to stay nearby: each place with its reasons, its price and its phone. */
class LodgingSection extends Section {

  /** Told when a place is selected. */
  interface Listener extends java.io.Serializable {
    /** The place with this id was selected in the list. */
    void selected(String lodgingId);
  }

  private final List<LodgingCard> cards = new ArrayList<>();

  LodgingSection(
      Center center,
      SearchState state,
      Patient patient,
      CenterMatch match,
      List<LodgingMatch> lodging,
      Listener onSelect,
      Dataset dataset,
      Wording wording) {
    addClassNames("card", "lodging-section");
    LodgingWords words = new LodgingWords(wording);
    Paragraph circumstances =
        new Paragraph(words.circumstances(state.stayNights(), patient, match));
    circumstances.addClassName("muted");
    add(new H2(wording.text("lodging.heading")), nights(center, state, dataset, wording));
    add(circumstances, StillPart.of(new StayRulesNote(match, dataset, wording)));
    OrderedList list = new OrderedList();
    list.addClassName("lodging-list");
    list.getElement().setAttribute("role", "list");
    for (LodgingMatch place : lodging) {
      String id = place.lodging().id();
      LodgingCard card =
          new LodgingCard(
              cards.size() + 1,
              place,
              center,
              wording,
              () -> {
                select(id);
                onSelect.selected(id);
              });
      cards.add(card);
      list.add(card);
    }
    add(list);
    words.advice(lodging.size()).map(Paragraph::new).ifPresent(this::add);
  }

  /** Marks the card of this place and no other. */
  void select(String lodgingId) {
    cards.forEach(card -> card.setSelected(card.lodgingId().equals(lodgingId)));
  }

  private static Div nights(Center center, SearchState state, Dataset dataset, Wording wording) {
    IntegerField nights = new IntegerField(wording.text("lodging.nights"));
    nights.addClassName("nights");
    nights.setMin(1);
    nights.setMax(LodgingQuery.MAX_NIGHTS);
    nights.setStepButtonsVisible(true);
    nights.setManualValidation(true);
    nights.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    boolean fault = state.faults(dataset).contains(SearchTexts.Fault.NIGHTS);
    nights.setErrorMessage(wording.text("lodging.nights.bad"));
    nights.setInvalid(fault);
    if (!fault) {
      nights.setValue(state.stayNights());
    }
    nights.addValueChangeListener(
        event -> {
          Integer value = event.getValue();
          boolean bad = value == null || value < 1 || value > LodgingQuery.MAX_NIGHTS;
          nights.setInvalid(bad);
          if (!bad && event.isFromClient()) {
            UI.getCurrentOrThrow()
                .navigate(
                    CenterView.class,
                    new RouteParameters("id", center.id()),
                    state.withNights(value.toString()).toQuery());
          }
        });
    return new Div(nights);
  }
}
