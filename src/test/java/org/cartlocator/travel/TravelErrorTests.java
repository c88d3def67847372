package org.cartlocator.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cartlocator.travel.KnownRoads.KnownRoad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The estimate against known road distances, half of which it has never seen. */
class TravelErrorTests {

  private static final double MEDIAN = 6;
  private static final double NINE_OF_TEN = 15;

  private final List<KnownRoad> roads = KnownRoads.read();

  @Test
  void halfIsWithinSixPercentAndNineOfTenWithinFifteen() {
    assertGood(roads.stream());
  }

  @Test
  void soItIsForCitiesThatTookNoPartInTheFit() {
    assertThat(roads.stream().filter(KnownRoad::heldOut).count()).isGreaterThan(300);
    assertGood(roads.stream().filter(KnownRoad::heldOut));
  }

  @ParameterizedTest
  @ValueSource(strings = {KnownRoads.TODAY, "atlas-1949"})
  void soItIsForEachTable(String source) {
    assertGood(roads.stream().filter(road -> road.source().equals(source)));
  }

  @ParameterizedTest(name = "{0} to {1} miles")
  @CsvSource({"0, 100", "100, 250", "250, 500", "500, 1000", "1000, 4000"})
  void soItIsForWaysOfAnyLength(double least, double most) {
    assertGood(roads.stream().filter(road -> road.miles() >= least && road.miles() < most));
  }

  @Test
  void nineOfTenDrivesTakeATimeInTheRange() {
    List<KnownRoad> timed = roads.stream().filter(road -> road.minutes() != null).toList();
    long within = timed.stream().filter(TravelErrorTests::isInRange).count();

    assertThat(timed).hasSizeGreaterThan(400);
    assertThat(within).isGreaterThanOrEqualTo(timed.size() * 9L / 10);
  }

  private static boolean isInRange(KnownRoad road) {
    DriveTime time = TravelError.drive(road).time();
    Integer minutes = road.minutes();
    return minutes != null
        && time.least().toMinutes() <= minutes
        && time.most().toMinutes() >= minutes;
  }

  private static void assertGood(Stream<KnownRoad> some) {
    List<Double> errors = TravelError.errors(some);

    assertThat(TravelError.percentile(errors, 50)).isLessThanOrEqualTo(MEDIAN);
    assertThat(TravelError.percentile(errors, 90)).isLessThanOrEqualTo(NINE_OF_TEN);
  }
}
