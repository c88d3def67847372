package org.cartlocator.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cartlocator.catalog.Center;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geocoding.Place;
import org.cartlocator.travel.EstimatedReach;
import org.cartlocator.travel.Journey;
import org.cartlocator.web.map.CareMap;
import org.cartlocator.web.map.MapSettings;
import org.cartlocator.web.map.MapTexts;
import org.cartlocator.web.map.Pin;
import org.cartlocator.web.map.Ring;
import org.cartlocator.web.map.Towns;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The map beside a list: the same places, with the same numbers. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class CenterMap extends Div {

  private static final String HOME = "home";

  /** Two distances that rules for the stay speak of. */
  private static final Duration NEAR = Duration.ofMinutes(30);

  private static final Duration FAR = Duration.ofHours(2);

  private final CareMap map = new CareMap();
  private final Paragraph ringsNote = new Paragraph();
  private Map<String, Coordinates> centers = Map.of();
  private SerializableConsumer<String> onSelect = id -> {};
  private Wording wording = Wording.of(org.cartlocator.wording.Language.ENGLISH);

  CenterMap(MapSettings settings, Towns towns) {
    addClassName("map-panel");
    map.setSizeFull();
    map.setTiles(settings.toTiles());
    map.setTowns(towns);
    map.addPinSelectedListener(
        event -> {
          if (!event.getPinId().equals(HOME)) {
            ringsAround(event.getPinId());
            onSelect.accept(event.getPinId());
          }
        });
    ringsNote.addClassName("map-note");
    ringsNote.setVisible(false);
    add(map, ringsNote);
  }

  void speak(Wording words) {
    wording = words;
    map.setTexts(MapTexts.translated(words::text));
  }

  /** Who hears of a pin that was chosen, in place of whom heard before. */
  void onSelect(SerializableConsumer<String> listener) {
    onSelect = listener;
  }

  /** Shows the centers of a list, numbered as there, and the home. */
  void show(List<CenterMatch> matches, @Nullable Place origin) {
    List<Pin> pins = new ArrayList<>();
    Map<String, Coordinates> places = new HashMap<>();
    for (CenterMatch match : matches) {
      int number = pins.size() + 1;
      Center center = match.center();
      pins.add(
          Pin.center(
              center.id(),
              label(number, matches.size(), center.name(), match.journey()),
              Integer.toString(number),
              center.coordinates()));
      places.put(center.id(), center.coordinates());
    }
    centers = Map.copyOf(places);
    if (origin != null) {
      pins.add(Pin.home(HOME, wording.text("map.home", origin.label()), origin.location()));
    }
    map.setSelected(null);
    map.setRings(List.of());
    map.setPins(pins);
  }

  /**
   * Shows one center and the places to stay near it, numbered as in their list, with rings of 30
   * minutes and 2 hours by road around the center.
   */
  void show(Center center, List<LodgingMatch> lodging) {
    List<Pin> pins = new ArrayList<>();
    for (LodgingMatch match : lodging) {
      int number = pins.size() + 1;
      pins.add(
          new Pin(
              match.lodging().id(),
              wording.text("map.lodging", number, lodging.size(), match.lodging().name()),
              Integer.toString(number),
              Pin.Kind.LODGING,
              match.lodging().coordinates(),
              !match.exact()));
    }
    pins.add(
        Pin.center(
            center.id(), wording.text("map.center", center.name()), "✚", center.coordinates()));
    List<Ring> rings = rings(center.coordinates());
    ringsNote.setText(wording.text("map.rings.note"));
    ringsNote.setVisible(!rings.isEmpty());
    map.setRings(rings);
    map.setPins(pins);
  }

  void select(String pinId) {
    ringsAround(pinId);
    map.setSelected(pinId);
  }

  /** The chosen center of a list shows its rings; so a family sees whether home lies within. */
  private void ringsAround(String centerId) {
    Coordinates center = centers.get(centerId);
    if (center != null) {
      map.setRings(rings(center));
    }
  }

  private List<Ring> rings(Coordinates center) {
    List<Ring> rings = new ArrayList<>();
    EstimatedReach.of(center, NEAR)
        .ifPresent(radius -> rings.add(new Ring(center, radius, wording.text("map.ring.near"))));
    EstimatedReach.of(center, FAR)
        .ifPresent(radius -> rings.add(new Ring(center, radius, wording.text("map.ring.far"))));
    return rings;
  }

  private String label(int number, int of, String name, @Nullable Journey journey) {
    return journey == null
        ? wording.text("map.pin.plain", number, of, name)
        : wording.text("map.pin", number, of, name, wording.distance(journey));
  }
}
