package org.cartlocator.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoTests {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // Published airline distances, rounded to the mile.
    "New York–Los Angeles, 40.7128, -74.0060, 34.0522, -118.2437, 2446",
    "Chicago–Indianapolis, 41.8781, -87.6298, 39.7684, -86.1581, 165",
    "Honolulu–San Francisco, 21.3069, -157.8583, 37.7749, -122.4194, 2396",
  })
  void knownDistances(
      String way, double lat1, double lng1, double lat2, double lng2, double miles) {
    assertThat(
            GreatCircle.between(new Coordinates(lat1, lng1), new Coordinates(lat2, lng2)).miles())
        .isCloseTo(miles, within(miles * 0.005));
  }

  @ParameterizedTest
  @CsvSource({
    "90.01, 0",
    "-90.01, 0",
    "0, 180.01",
    "0, -180.01",
    "NaN, 0",
    "0, NaN",
    "Infinity, 0"
  })
  void whatIsNotOnTheEarthIsRefused(double lat, double lng) {
    assertThat(Coordinates.inRange(lat, lng)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(lat, lng));
  }

  @ParameterizedTest
  @CsvSource({"-1", "NaN", "Infinity", "-Infinity"})
  void aDistanceIsZeroOrMore(double miles) {
    assertThatIllegalArgumentException().isThrownBy(() -> Distance.ofMiles(miles));
  }

  @Test
  void milesAndKilometersAreTheSameLength() {
    assertThat(Distance.ofKilometers(1.609344).miles()).isCloseTo(1, within(1e-12));
    assertThat(Distance.ofMiles(100).kilometers()).isCloseTo(160.9344, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "39.952583, -75.165222, '39.95258,-75.16522'",
    "40, -75.5, '40,-75.5'",
    "-0.000001, 0, '0,0'",
  })
  void coordinatesAreWrittenShortly(double lat, double lng, String text) {
    assertThat(new Coordinates(lat, lng)).hasToString(text);
  }

  @Test
  void aLinkCarriesTwoDecimals() {
    assertThat(new Coordinates(39.952583, -75.165222).coarse()).hasToString("39.95,-75.17");
  }
}
