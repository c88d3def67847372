package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Place;
import org.cartlocator.wording.PlaceWords;
import org.cartlocator.wording.Wording;

/** Words for how a place was understood, and buttons for what else it may be. */
final class PlaceNotice {

  private final Wording wording;
  private final PlaceWords words;
  private final Consumer<Place> onChoice;

  PlaceNotice(Wording wording, Consumer<Place> onChoice) {
    this.wording = wording;
    this.words = new PlaceWords(wording);
    this.onChoice = onChoice;
  }

  /** What to say below the field; nothing where the place was understood as typed. */
  Component[] of(Geocoding geocoding) {
    return switch (geocoding) {
      case Geocoding.Found(Place place, Geocoding.Match match) -> found(place, match);
      case Geocoding.Ambiguous several ->
          choices(wording.text("place.ambiguous", several.first().label()), several.others());
      case Geocoding.NotFound none ->
          none.suggestions().isEmpty()
              ? new Component[0]
              : choices(wording.text("place.none.suggestions"), none.suggestions());
    };
  }

  /** What to say as the fault of the field. */
  String fault(Geocoding.NotFound none) {
    return words.fault(none);
  }

  private Component[] found(Place place, Geocoding.Match match) {
    return words
        .note(place, match)
        .map(note -> new Component[] {new Paragraph(note)})
        .orElseGet(() -> new Component[0]);
  }

  private Component[] choices(String question, List<Place> places) {
    Div buttons = new Div();
    buttons.addClassName("choices");
    for (Place place : places) {
      NativeButton button = new NativeButton(place.label(), click -> onChoice.accept(place));
      button.addClassNames("btn", "quiet", "small");
      buttons.add(button);
    }
    return new Component[] {new Paragraph(question), buttons};
  }
}
