package org.cartlocator.web.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartlocator.web.firstpaint.NeedsProgram;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A map of centers, places to stay and the patient's home. It draws the country from shapes the app
 * ships; images of streets are requested only when the visitor asks.
 *
 * <p>All it is given travels as properties of the element, so a reload or a resynchronisation shows
 * the same. It never is the only way to anything: whoever uses it shows the same places as a list.
 * Not thread-safe, as no Vaadin component is.
 */
@Tag("care-map")
@JsModule("./map/care-map.ts")
@NpmPackage(value = "leaflet", version = "1.9.4")
@NpmPackage(value = "us-atlas", version = "3.0.1")
@NpmPackage(value = "topojson-client", version = "3.1.0")
@NpmPackage(value = "@types/leaflet", version = "1.9.22", dev = true)
@NpmPackage(value = "@types/topojson-client", version = "3.1.5", dev = true)
@NpmPackage(value = "@types/topojson-specification", version = "1.0.5", dev = true)
@NpmPackage(value = "@types/geojson", version = "7946.0.16", dev = true)
public class CareMap extends Component implements HasSize, HasStyle, NeedsProgram {

  private static final String SELECTED = "selected";

  private Set<String> pinIds = Set.of();

  /** An empty map of the contiguous states. */
  public CareMap() {
    getElement()
        .addEventListener("pin-selected", this::pinSelected)
        .addEventData("event.detail.id");
    getElement()
        .addEventListener("streets-changed", this::streetsChanged)
        .addEventData("event.detail.shown");
  }

  /**
   * Shows these pins in place of those before; Tab goes through them in this order. The map moves
   * so that all are seen, unless {@link #setKeepView} says otherwise.
   *
   * @throws IllegalArgumentException if two pins have one id
   */
  public void setPins(List<Pin> pins) {
    Set<String> ids = pins.stream().map(Pin::id).collect(Collectors.toUnmodifiableSet());
    if (ids.size() < pins.size()) {
      throw new IllegalArgumentException("two pins have the same id");
    }
    pinIds = ids;
    getElement().setPropertyJson("pins", array(pins.stream().map(Pin::toJson).toList()));
  }

  /** Marks one pin, enlarged and above the others; {@code null} marks none. */
  public void setSelected(@Nullable String pinId) {
    if (pinId == null) {
      getElement().removeProperty(SELECTED);
    } else {
      getElement().setProperty(SELECTED, pinId);
    }
  }

  /** The id of the marked pin, whoever marked it, or {@code null}. */
  public @Nullable String getSelected() {
    return getElement().getProperty(SELECTED);
  }

  /**
   * Gives the names of towns on the built-in map. Only their address is sent; the map fetches them
   * once it is seen, and the browser keeps them.
   */
  public void setTowns(Towns towns) {
    getElement().setProperty("towns", towns.path());
  }

  /**
   * Draws these circles in place of those before. New pins bring the smallest of them into view,
   * too; a new circle alone does not move the map.
   */
  public void setRings(List<Ring> rings) {
    getElement().setPropertyJson("rings", array(rings.stream().map(Ring::toJson).toList()));
  }

  /** Says where street images come from and when; until this is called there are none. */
  public void setTiles(Tiles tiles) {
    getElement().setPropertyJson("tiles", tiles.toJson());
  }

  /** Gives the map's words; until this is called they are English. */
  public void setTexts(MapTexts texts) {
    getElement().setPropertyJson("texts", texts.toJson());
  }

  /** Whether new pins leave the map where the visitor put it. Set before {@link #setPins}. */
  public void setKeepView(boolean keep) {
    getElement().setProperty("fit", keep ? "keep" : "all");
  }

  /** Hears of every pin the visitor chooses; by then the pin is marked. */
  public Registration addPinSelectedListener(ComponentEventListener<PinSelectedEvent> listener) {
    return addListener(PinSelectedEvent.class, listener);
  }

  /** Hears when street images come and go. */
  public Registration addStreetsChangedListener(
      ComponentEventListener<StreetsChangedEvent> listener) {
    return addListener(StreetsChangedEvent.class, listener);
  }

  /** What a browser sends may be anything, or late: only the id of a pin that is there counts. */
  private void pinSelected(DomEvent event) {
    String id = event.getEventData().path("event.detail.id").asString("");
    if (pinIds.contains(id)) {
      setSelected(id);
      fireEvent(new PinSelectedEvent(this, true, id));
    }
  }

  private void streetsChanged(DomEvent event) {
    boolean shown = event.getEventData().path("event.detail.shown").asBoolean(false);
    fireEvent(new StreetsChangedEvent(this, true, shown));
  }

  private static ArrayNode array(List<ObjectNode> items) {
    return JsonNodeFactory.instance.arrayNode().addAll(items);
  }
}
