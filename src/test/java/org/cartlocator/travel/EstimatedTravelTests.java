package org.cartlocator.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimatedTravelTests {

  private final Travel travel = new EstimatedTravel();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Honolulu to Hilo, 21.31, -157.86, 19.72, -155.08",
    "Honolulu to Los Angeles, 21.31, -157.86, 34.05, -118.24",
    "San Juan to Miami, 18.40, -66.06, 25.76, -80.19",
    "Vieques to San Juan, 18.12, -65.44, 18.40, -66.06",
    "Saint Thomas to San Juan, 18.34, -64.93, 18.40, -66.06",
    "Guam to Honolulu, 13.47, 144.75, 21.31, -157.86",
    "Nantucket to Boston, 41.28, -70.10, 42.36, -71.06",
    "Edgartown to Boston, 41.39, -70.51, 42.36, -71.06",
    "Friday Harbor to Seattle, 48.53, -123.02, 47.61, -122.33",
    "Avalon to Los Angeles, 33.34, -118.33, 34.05, -118.24",
    "Juneau to Seattle, 58.30, -134.42, 47.61, -122.33",
    "Nome to Anchorage, 64.50, -165.41, 61.22, -149.90",
    "Utqiagvik to Anchorage, 71.29, -156.79, 61.22, -149.90",
    "Bethel to Anchorage, 60.79, -161.76, 61.22, -149.90",
    "Cordova to Anchorage, 60.54, -145.76, 61.22, -149.90",
  })
  void noRoadMeansNoDrivingTime(String way, double lat1, double lng1, double lat2, double lng2) {
    Journey there = journey(lat1, lng1, lat2, lng2);

    assertThat(there.drive()).isNull();
    assertThat(there.flightLikely()).isTrue();
    assertThat(journey(lat2, lng2, lat1, lng1)).isEqualTo(there);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Anchorage to Fairbanks, 61.22, -149.90, 64.84, -147.72, false",
    "Homer to Anchorage, 59.64, -151.55, 61.22, -149.90, false",
    "Skagway to Whitehorse, 59.46, -135.31, 60.72, -135.05, false",
    "Anchorage to Seattle, 61.22, -149.90, 47.61, -122.33, true",
    "Hilo to Kona, 19.72, -155.08, 19.64, -155.99, false",
    "Ponce to San Juan, 18.01, -66.61, 18.40, -66.06, false",
    "Key West to Miami, 24.56, -81.78, 25.76, -80.19, false",
    "New York to Los Angeles, 40.71, -74.01, 34.05, -118.24, true",
    "Hyannis to Boston, 41.65, -70.29, 42.36, -71.06, false",
    "Anacortes to Seattle, 48.51, -122.61, 47.61, -122.33, false",
    "Port Angeles to Seattle, 48.12, -123.43, 47.61, -122.33, false",
    "Tijuana to San Diego, 32.51, -117.04, 32.72, -117.16, false",
  })
  void aRoadMeansADrivingTime(
      String way, double lat1, double lng1, double lat2, double lng2, boolean flightLikely) {
    Journey journey = journey(lat1, lng1, lat2, lng2);

    assertThat(journey.drive()).isNotNull();
    assertThat(journey.flightLikely()).isEqualTo(flightLikely);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // Road miles and hours as road atlases print them.
    "Philadelphia to New York, 39.95, -75.17, 40.71, -74.01, 95, 1.8",
    "Houston to Dallas, 29.76, -95.37, 32.78, -96.80, 239, 3.6",
    "Bozeman to Salt Lake City, 45.68, -111.04, 40.76, -111.89, 413, 6.2",
    "Minneapolis to Chicago, 44.98, -93.27, 41.88, -87.63, 408, 6.1",
  })
  void comesNearToKnownDrives(
      String way, double lat1, double lng1, double lat2, double lng2, double miles, double hours) {
    Drive drive = Objects.requireNonNull(journey(lat1, lng1, lat2, lng2).drive());

    assertThat(drive.road().miles()).isCloseTo(miles, within(miles * 0.15));
    assertThat(drive.time().toMinutes() / 60.0).isCloseTo(hours, within(hours * 0.2));
    assertThat(drive.method()).isEqualTo(Drive.Method.ESTIMATE);
  }

  @Property
  void roadsAreLongerThanTheGreatCircleAndGrowWithIt(
      @ForAll @DoubleRange(min = 0.1, max = 5000) double miles) {
    double road = EstimatedTravel.roadFor(Distance.ofMiles(miles)).miles();
    double farther = EstimatedTravel.roadFor(Distance.ofMiles(miles + 1)).miles();

    assertThat(road).isBetween(miles * 1.2, miles * 1.417);
    assertThat(farther).isGreaterThan(road);
  }

  @Property
  void nobodyDrivesFasterThanTheLongRun(@ForAll @DoubleRange(min = 1, max = 5000) double miles) {
    double minutes = EstimatedTravel.timeFor(Distance.ofMiles(miles)).toMinutes();

    assertThat(minutes).isBetween(miles / 67 * 60 - 0.5, miles / 67 * 60 + 17.5);
  }

  private Journey journey(double lat1, double lng1, double lat2, double lng2) {
    return travel.between(new Coordinates(lat1, lng1), new Coordinates(lat2, lng2));
  }
}
