package org.cartlocator.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartlocator.geo.Coordinates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known places and the states they lie in; coasts and borders are where a mistake would show. */
class StateOutlinesTests {

  private static final StateOutlines OUTLINES = new StateOutlines();

  @ParameterizedTest(name = "{0} is in {3}")
  @CsvSource({
    "San Francisco pier 39, 37.8087, -122.4098, CA",
    "Key West, 24.5551, -81.7800, FL",
    "Honolulu, 21.3069, -157.8583, HI",
    "Utqiagvik, 71.2906, -156.7886, AK",
    "Shemya in the far Aleutians, 52.7240, 174.1120, AK",
    "Washington, 38.9072, -77.0369, DC",
    "Manhattan tip, 40.7033, -74.0170, NY",
    "San Juan, 18.4655, -66.1057, PR",
    "Hagåtña, 13.4757, 144.7489, GU",
    "Charlotte Amalie, 18.3419, -64.9307, VI",
    "Pago Pago, -14.2756, -170.7020, AS",
    "Saipan, 15.1778, 145.7500, MP",
  })
  void holdsItsPlaces(String place, double lat, double lng, String state) {
    assertThat(OUTLINES.isIn(new Coordinates(lat, lng), state)).as(place).isTrue();
  }

  @ParameterizedTest(name = "{0} is not in {3}")
  @CsvSource({
    "Camden across the river from Philadelphia, 39.9449, -75.0900, PA",
    "Arlington, 38.8783, -77.1000, DC",
    "Windsor in Canada, 42.2800, -83.0000, MI",
    "the middle of the Atlantic, 35.0000, -50.0000, NC",
    "an unknown state, 40.0000, -100.0000, ZZ",
  })
  void leavesOutItsNeighbors(String place, double lat, double lng, String state) {
    assertThat(OUTLINES.isIn(new Coordinates(lat, lng), state)).as(place).isFalse();
  }
}
