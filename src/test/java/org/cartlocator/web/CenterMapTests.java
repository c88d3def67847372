package org.cartlocator.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import java.util.List;
import org.cartlocator.web.map.CareMap;
import org.cartlocator.web.map.PinSelectedEvent;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the map beside a list is given: pins with full names, and rings around a center. */
class CenterMapTests extends ViewTest {

  private static final String NEAR = "about 30 minutes by road";
  private static final String FAR = "about 2 hours by road";

  @Test
  void aPinSaysItsNumberOfHowManyItsNameAndTheDistance() {
    open("?near=zip:19104&age=9&lang=en");

    assertThat(sent("pins").get(0).path("label").asString())
        .isEqualTo("Number 1 of 10: Children's Hospital of Philadelphia, 1 mile");
  }

  @Test
  void aCenterHasRingsOfTwoDrivingTimesAndSaysTheyAreAnEstimate() {
    open("centers/us-pa-chop?lang=en");

    assertThat(rings()).containsExactly(NEAR, FAR);
    assertThat(text(find(CenterMap.class).single())).contains("It is an estimate");
  }

  @Test
  void ringsAreSaidInSpanishToo() {
    open("centers/us-pa-chop?lang=es");

    assertThat(rings())
        .containsExactly("unos 30 minutos por carretera", "unas 2 horas por carretera");
  }

  @Test
  void anIslandHasNoRingThatWouldLieInTheSea() {
    open("centers/us-hi-straub?lang=en");

    assertThat(rings()).containsExactly(NEAR);
  }

  @Test
  void aListHasRingsAroundTheChosenCenterOnly() {
    open("?near=zip:17101&age=9&lang=en");
    assertThat(rings()).isEmpty();

    CareMap map = find(CareMap.class).single();
    String second = sent("pins").get(1).path("id").asString();
    ComponentUtil.fireEvent(map, new PinSelectedEvent(map, true, second));

    assertThat(rings()).containsExactly(NEAR, FAR);
    assertThat(sent("rings").get(0).path("lat").asDouble())
        .isEqualTo(sent("pins").get(1).path("lat").asDouble());
  }

  private List<String> rings() {
    return sent("rings").valueStream().map(ring -> ring.path("label").asString()).toList();
  }

  private JsonNode sent(String property) {
    return (JsonNode) find(CareMap.class).single().getElement().getPropertyRaw(property);
  }
}
