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
import org.cartlocator.finder.Finder;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.finder.LodgingQuery;
import org.cartlocator.finder.Patient;
import org.cartlocator.travel.Journey;
import org.cartlocator.wording.Wording;

/** Where to stay nearby: each place with its reasons, its price and its phone. */
class LodgingSection extends Section {

  private static final int FEW = 2;

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
    Paragraph circumstances = new Paragraph(circumstances(state, patient, match, wording));
    circumstances.addClassName("muted");
    add(new H2(wording.text("lodging.heading")), nights(center, state, dataset, wording));
    add(circumstances, new StayRulesNote(match, dataset, wording));
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
    if (lodging.size() < FEW) {
      add(advice(lodging, wording));
    }
  }

  /** Marks the card of this place and no other. */
  void select(String lodgingId) {
    cards.forEach(card -> card.setSelected(card.lodgingId().equals(lodgingId)));
  }

  private static Paragraph advice(List<LodgingMatch> lodging, Wording wording) {
    return new Paragraph(
        lodging.isEmpty()
            ? wording.text("lodging.none", wording.distance(Finder.NEARBY, false))
            : wording.text("lodging.few"));
  }

  private static String circumstances(
      SearchState state, Patient patient, CenterMatch match, Wording wording) {
    List<String> words = new ArrayList<>();
    words.add(wording.text("lodging.for.nights", state.stayNights()));
    if (patient.age() != null) {
      words.add(wording.text("lodging.for.age", patient.age()));
    }
    Journey journey = match.journey();
    if (journey != null) {
      words.add(wording.text("lodging.for.home", wording.distance(journey)));
    }
    return String.join(", ", words) + ". " + wording.text("lodging.order");
  }

  private static Div nights(Center center, SearchState state, Dataset dataset, Wording wording) {
    IntegerField nights = new IntegerField(wording.text("lodging.nights"));
    nights.addClassName("nights");
    nights.setMin(1);
    nights.setMax(LodgingQuery.MAX_NIGHTS);
    nights.setStepButtonsVisible(true);
    nights.setManualValidation(true);
    nights.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    boolean fault = state.faults(dataset).contains(SearchState.Fault.NIGHTS);
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
