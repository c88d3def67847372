package org.cartlocator.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;
import org.cartlocator.wording.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which piece of the Earth a map shows. */
class MapFrameTests {

  private static final Coordinates BOSTON = new Coordinates(42.34, -71.1);

  @ParameterizedTest
  @CsvSource({"0, 1", "2.9, 1", "3.6, 2", "9, 5", "15, 5", "15.1, 10", "41, 20", "2000, 1000"})
  void ringsHoldTheFarthestPlace(double farthest, double step) {
    MapFrame frame = MapFrame.around(BOSTON, Distance.ofMiles(farthest), Units.MILES);

    assertThat(frame.step()).isEqualTo(Distance.ofMiles(step));
  }

  @Test
  void ringsAreRoundInTheReadersUnits() {
    MapFrame frame = MapFrame.around(BOSTON, Distance.ofMiles(9), Units.KILOMETERS);

    assertThat(frame.distance(3).kilometers()).isCloseTo(15, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"42.4, -71.1", "42.34, -71.0", "42.3, -71.2"})
  void pointsLieAtTheirDistance(double lat, double lng) {
    MapFrame frame = MapFrame.around(BOSTON, Distance.ofMiles(9), Units.MILES);
    Coordinates point = new Coordinates(lat, lng);

    double pixels = frame.at(BOSTON).distance(frame.at(point));

    assertThat(pixels / frame.scale())
        .isCloseTo(GreatCircle.between(BOSTON, point).miles(), within(0.05));
  }

  @Test
  void theWayOverTheDateLineIsTheShortOne() {
    MapFrame frame = MapFrame.around(new Coordinates(52, 179.9), Distance.ofMiles(15), Units.MILES);

    assertThat(MapFrame.bounds().contains(frame.at(new Coordinates(52, -179.9)))).isTrue();
  }
}
