package org.cartlocator.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Objects;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far one gets around a place in a given time. */
class EstimatedReachTests {

  private static final Coordinates DENVER = new Coordinates(39.74, -104.98);
  private static final Coordinates HONOLULU = new Coordinates(21.31, -157.86);

  @ParameterizedTest
  @ValueSource(ints = {10, 30, 60, 120, 480})
  void theEdgeIsAsFarAsTheEstimateDrivesInThatTime(int minutes) {
    Distance radius = EstimatedReach.of(DENVER, Duration.ofMinutes(minutes)).orElseThrow();

    double north = DENVER.lat() + radius.miles() / 69.09;
    Journey there = new EstimatedTravel().between(DENVER, new Coordinates(north, DENVER.lng()));

    Duration drive = Objects.requireNonNull(there.drive()).time().middle();
    // Roads wind a little more or less along the way than at its start.
    assertThat(drive.toMinutes()).isCloseTo(minutes, within(1L + minutes / 20));
  }

  @Test
  void halfAnHourIsAFewTownsAndTwoHoursHalfAState() {
    assertThat(EstimatedReach.of(DENVER, Duration.ofMinutes(30)).orElseThrow().miles())
        .isBetween(15.0, 20.0);
    assertThat(EstimatedReach.of(DENVER, Duration.ofHours(2)).orElseThrow().miles())
        .isBetween(90.0, 105.0);
  }

  @Test
  void anIslandEndsBeforeTwoHoursDo() {
    assertThat(EstimatedReach.of(HONOLULU, Duration.ofMinutes(30))).isPresent();
    assertThat(EstimatedReach.of(HONOLULU, Duration.ofHours(2))).isEmpty();
  }
}
