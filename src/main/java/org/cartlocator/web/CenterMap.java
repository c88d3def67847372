package org.cartlocator.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import org.cartlocator.catalog.Center;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.geocoding.Place;
import org.cartlocator.travel.Journey;
import org.cartlocator.web.map.CareMap;
import org.cartlocator.web.map.MapSettings;
import org.cartlocator.web.map.MapTexts;
import org.cartlocator.web.map.Pin;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The map beside a list: the same places, with the same numbers. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class CenterMap extends Div {

  private static final String HOME = "home";

  private final CareMap map = new CareMap();
  private SerializableConsumer<String> onSelect = id -> {};
  private Wording wording = Wording.of(org.cartlocator.wording.Language.ENGLISH);

  CenterMap(MapSettings settings, MapTowns towns) {
    addClassName("map-panel");
    map.setSizeFull();
    map.setTiles(settings.toTiles());
    map.setTowns(towns.labels());
    map.addPinSelectedListener(
        event -> {
          if (!event.getPinId().equals(HOME)) {
            onSelect.accept(event.getPinId());
          }
        });
    add(map);
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
    for (CenterMatch match : matches) {
      int number = pins.size() + 1;
      Center center = match.center();
      pins.add(
          Pin.center(
              center.id(),
              label(number, center.name(), match.journey()),
              Integer.toString(number),
              center.coordinates()));
    }
    if (origin != null) {
      pins.add(Pin.home(HOME, wording.text("map.home", origin.label()), origin.location()));
    }
    map.setSelected(null);
    map.setPins(pins);
  }

  /** Shows one center and the places to stay near it, numbered as in their list. */
  void show(Center center, List<LodgingMatch> lodging) {
    List<Pin> pins = new ArrayList<>();
    for (LodgingMatch match : lodging) {
      int number = pins.size() + 1;
      pins.add(
          new Pin(
              match.lodging().id(),
              wording.text("map.lodging", number, match.lodging().name()),
              Integer.toString(number),
              Pin.Kind.LODGING,
              match.lodging().coordinates(),
              !match.exact()));
    }
    pins.add(
        Pin.center(
            center.id(), wording.text("map.center", center.name()), "✚", center.coordinates()));
    map.setPins(pins);
  }

  void select(String pinId) {
    map.setSelected(pinId);
  }

  private String label(int number, String name, @Nullable Journey journey) {
    return journey == null
        ? wording.text("map.pin.plain", number, name)
        : wording.text("map.pin", number, name, wording.distance(journey));
  }
}
