package org.cartlocator.web.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.cartlocator.geo.Coordinates;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the map sends to the browser, and what it believes of what comes back. */
class CareMapTests {

  private static final Coordinates PHILADELPHIA = new Coordinates(39.9489, -75.1939);

  private final CareMap map = new CareMap();
  private final List<String> chosen = new ArrayList<>();

  CareMapTests() {
    map.addPinSelectedListener(event -> chosen.add(event.getPinId()));
  }

  @Test
  void pinsTravelAsAPropertyOfTheElement() {
    map.setPins(List.of(new Pin("x", "A. A house", "A", Pin.Kind.LODGING, PHILADELPHIA, true)));

    assertThat(sent("pins"))
        .isEqualTo(
            json(
                """
                [{"id":"x","label":"A. A house","text":"A","kind":"lodging",
                  "lat":39.9489,"lng":-75.1939,"approximate":true}]
                """));
  }

  @Test
  void tilesTextsAndRingsTravelTheSameWay() {
    map.setTiles(new Tiles(Tiles.Mode.ASK, "/tiles/{z}/{x}/{y}", "Us", ""));
    map.setTexts(MapTexts.translated(key -> key + "!"));
    map.setRings(MapSamples.rings());
    map.setKeepView(true);

    assertThat(sent("tiles"))
        .isEqualTo(
            json(
                """
                {"mode":"ask","url":"/tiles/{z}/{x}/{y}","attribution":"Us","attributionUrl":""}
                """));
    assertThat(sent("texts").path("showStreets").asString()).isEqualTo("map.showStreets!");
    assertThat(sent("texts").properties()).hasSameSizeAs(MapTexts.class.getRecordComponents());
    assertThat(sent("rings").get(0).path("miles").asDouble()).isEqualTo(30);
    assertThat(map.getElement().getProperty("fit")).isEqualTo("keep");
  }

  @Test
  void ofTheTownsOnlyTheirAddressTravels() {
    Towns towns = Towns.of(List.of(new Town("Ames", new Coordinates(42.0308, -93.6319), 66_000)));

    map.setTowns(towns);

    assertThat(map.getElement().getProperty("towns"))
        .isEqualTo(towns.path())
        .matches("map/towns-[0-9a-f]{16}\\.json");
  }

  @Test
  void aPinTheVisitorChoosesIsMarkedAndTold() {
    map.setPins(MapSamples.harrisburg());

    browserSends("{\"event.detail.id\":\"c2\"}");

    assertThat(chosen).containsExactly("c2");
    assertThat(map.getSelected()).isEqualTo("c2");
  }

  @Test
  void whatIsNoPinOfThisMapIsIgnored() {
    map.setPins(MapSamples.harrisburg());

    browserSends("{\"event.detail.id\":\"c99\"}");
    browserSends("{\"event.detail.id\":\"" + "c2".repeat(100_000) + "\"}");
    browserSends("{\"event.detail.id\":{\"no\":\"text\"}}");
    browserSends("{\"event.detail.id\":null}");
    browserSends("{}");

    assertThat(chosen).isEmpty();
    assertThat(map.getSelected()).isNull();
  }

  @Test
  void aMarkCanBeTakenAway() {
    map.setSelected("c1");
    map.setSelected(null);

    assertThat(map.getSelected()).isNull();
  }

  @Test
  void twoPinsWithOneIdAreRefused() {
    Pin pin = Pin.center("c1", "1. A hospital", "1", PHILADELPHIA);

    assertThatThrownBy(() -> map.setPins(List.of(pin, pin)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPinNeedsANameToBeReadAloud() {
    assertThatThrownBy(() -> Pin.center("c1", " ", "1", PHILADELPHIA))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private JsonNode sent(String property) {
    return (JsonNode) map.getElement().getPropertyRaw(property);
  }

  private void browserSends(String data) {
    DomEvent event = new DomEvent(map.getElement(), "pin-selected", json(data));
    map.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(event);
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
