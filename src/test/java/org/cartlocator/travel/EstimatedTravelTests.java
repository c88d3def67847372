package org.cartlocator.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;
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
    assertThat(drive.time().middle().toMinutes() / 60.0).isCloseTo(hours, within(hours * 0.2));
    assertThat(drive.method()).isEqualTo(Drive.Method.ESTIMATE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // Around the water, or over the bridge: great-circle miles, then at least and at most by road.
    "Milwaukee to Muskegon, 43.04, -87.91, 43.23, -86.25, 240, 310",
    "Green Bay to Traverse City by the Mackinac Bridge, 44.51, -88.01, 44.76, -85.62, 300, 400",
    "Mackinaw City to Saint Ignace, 45.78, -84.73, 45.87, -84.73, 6, 12",
    "Seattle to Bremerton by Tacoma, 47.61, -122.33, 47.57, -122.63, 50, 75",
    "San Francisco to Oakland, 37.77, -122.42, 37.80, -122.27, 8, 15",
    "San Francisco to San Rafael, 37.77, -122.42, 37.97, -122.53, 15, 25",
    "Norfolk to Cape Charles by the bridge-tunnel, 36.85, -76.29, 37.27, -76.02, 33, 48",
    "Lewes to Cape May without the ferry, 38.77, -75.14, 38.94, -74.91, 130, 200",
    "Port Jefferson to Bridgeport by New York, 40.95, -73.07, 41.18, -73.19, 80, 110",
    "New Orleans to Mandeville by the causeway, 29.95, -90.07, 30.36, -90.07, 30, 42",
    "Tampa to Saint Petersburg, 27.95, -82.46, 27.77, -82.64, 18, 30",
    "Key West to Naples by the mainland, 24.56, -81.78, 26.14, -81.79, 200, 260",
    "Galveston to Houston, 29.30, -94.80, 29.76, -95.37, 47, 60",
    "Detroit to Buffalo by Ontario, 42.33, -83.05, 42.89, -78.88, 225, 290",
    "Fresno to Bishop around the High Sierra, 36.74, -119.79, 37.36, -118.40, 140, 340",
    "Port Angeles to Bellingham without the ferry, 48.12, -123.43, 48.75, -122.48, 180, 260",
  })
  void roadsGoAroundWaterAndOverItsBridges(
      String way, double lat1, double lng1, double lat2, double lng2, double least, double most) {
    Drive drive = Objects.requireNonNull(journey(lat1, lng1, lat2, lng2).drive());

    assertThat(drive.road().miles()).isBetween(least, most);
  }

  @Property
  void noRoadIsShorterThanTheGreatCircle(
      @ForAll("mainland") Coordinates from, @ForAll("mainland") Coordinates to) {
    Journey journey = travel.between(from, to);

    assertThat(Objects.requireNonNull(journey.drive()).road())
        .isGreaterThanOrEqualTo(journey.greatCircle());
  }

  @Property
  void theWayBackIsTheSame(
      @ForAll("mainland") Coordinates from, @ForAll("mainland") Coordinates to) {
    assertThat(travel.between(to, from)).isEqualTo(travel.between(from, to));
  }

  @Property
  void whatIsKeptOfOneEndChangesNoWay(
      @ForAll("mainland") Coordinates from,
      @ForAll("mainland") Coordinates to,
      @ForAll("mainland") Coordinates other) {
    Function<Coordinates, Journey> ways = travel.from(from);

    assertThat(List.of(ways.apply(to), ways.apply(other), ways.apply(to)))
        .isEqualTo(travel.between(from, List.of(to, other, to)))
        .containsExactly(
            travel.between(to, from), travel.between(from, other), travel.between(from, to));
  }

  @Property
  void aMileFartherIsFartherByRoadButNotMuch(
      @ForAll("plains") Coordinates from, @ForAll("plains") Coordinates to) {
    double mile = 1 / GreatCircle.between(from, to).miles();
    Assume.that(mile < 0.5);
    Coordinates farther =
        new Coordinates(
            to.lat() + (to.lat() - from.lat()) * mile, to.lng() + (to.lng() - from.lng()) * mile);

    assertThat(miles(from, farther) - miles(from, to)).isBetween(0.8, 2.0);
  }

  @Property
  void aStepAsideIsNoJump(
      @ForAll("plains") Coordinates from,
      @ForAll("plains") Coordinates to,
      @ForAll @DoubleRange(min = -0.01, max = 0.01) double north,
      @ForAll @DoubleRange(min = -0.01, max = 0.01) double east) {
    Coordinates aside = new Coordinates(to.lat() + north, to.lng() + east);

    assertThat(miles(from, aside)).isCloseTo(miles(from, to), within(2.0));
  }

  @Property
  void timesGrowWithTheRoadAndStayInOrder(
      @ForAll @DoubleRange(min = 0.1, max = 5000) double miles) {
    DriveTime time = EstimatedTravel.timeFor(Distance.ofMiles(miles));
    DriveTime longer = EstimatedTravel.timeFor(Distance.ofMiles(miles + 2));

    assertThat(time.least()).isLessThanOrEqualTo(time.middle());
    assertThat(time.middle()).isLessThanOrEqualTo(time.most());
    assertThat(longer.middle()).isGreaterThan(time.middle());
    assertThat(time.middle().toMinutes())
        .isBetween((long) (miles / 67 * 60), Math.round(miles / 67 * 60 + 12));
  }

  /** The lower 48 states as a box, some of it water. */
  @Provide
  Arbitrary<Coordinates> mainland() {
    return points(26, 48.3, -122.2, -71);
  }

  /** Far from any barrier. */
  @Provide
  Arbitrary<Coordinates> plains() {
    return points(32, 43, -104, -89.5);
  }

  private static Arbitrary<Coordinates> points(
      double south, double north, double west, double east) {
    return Combinators.combine(
            Arbitraries.doubles().between(south, north), Arbitraries.doubles().between(west, east))
        .as(Coordinates::new)
        .filter(point -> RoadNetwork.joins(point, new Coordinates(39, -97)));
  }

  private double miles(Coordinates from, Coordinates to) {
    return Objects.requireNonNull(travel.between(from, to).drive()).road().miles();
  }

  private Journey journey(double lat1, double lng1, double lat2, double lng2) {
    return travel.between(new Coordinates(lat1, lng1), new Coordinates(lat2, lng2));
  }
}
