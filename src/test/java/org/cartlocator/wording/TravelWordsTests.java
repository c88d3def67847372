package org.cartlocator.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.cartlocator.geo.Distance;
import org.cartlocator.travel.Drive;
import org.cartlocator.travel.DriveTime;
import org.cartlocator.travel.Journey;
import org.junit.jupiter.api.Test;

/** Every distance says what made it. */
class TravelWordsTests {

  private static final Journey BY_AIR = new Journey(Distance.ofMiles(2500), null, true);

  private final TravelWords words = new TravelWords(Wording.of(Language.ENGLISH));

  @Test
  void anEstimateIsCalledOne() {
    assertThat(words.method(List.of(by(Drive.Method.ESTIMATE), BY_AIR)).orElseThrow())
        .startsWith("Distances and times by road are estimates.");
  }

  @Test
  void aRouterIsNamedAndItsMapToo() {
    assertThat(words.method(by(Drive.Method.VALHALLA)).orElseThrow())
        .contains("route planner Valhalla, without traffic", "© OpenStreetMap contributors")
        .doesNotContain("estimate");
  }

  @Test
  void aMixtureIsCalledOne() {
    assertThat(
            words.method(List.of(by(Drive.Method.ESTIMATE), by(Drive.Method.OSRM))).orElseThrow())
        .contains("route planner OSRM", "where it had no answer, they are estimates");
  }

  @Test
  void whereNoRoadLeadsThereIsNothingToSay() {
    assertThat(words.method(BY_AIR)).isEmpty();
    assertThat(words.method(List.of())).isEmpty();
  }

  private static Journey by(Drive.Method method) {
    Duration hour = Duration.ofHours(1);
    DriveTime time = new DriveTime(hour, hour, hour);
    return new Journey(Distance.ofMiles(40), new Drive(Distance.ofMiles(50), time, method), false);
  }
}
