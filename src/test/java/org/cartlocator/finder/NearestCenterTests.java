package org.cartlocator.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cartlocator.WholeApplication;
import org.cartlocator.catalog.Center;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.geocoding.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The nearest center of 500 ZIP codes, reckoned a second time from the raw file by another formula
 * (angle between vectors) and without any of the application's classes.
 */
@WholeApplication
class NearestCenterTests {

  private static final double EARTH_RADIUS_MILES = 3958.7613;

  private final Finder finder;
  private final Geocoder geocoder;

  @Autowired
  NearestCenterTests(Finder finder, Geocoder geocoder) {
    this.finder = finder;
    this.geocoder = geocoder;
  }

  /** A list of centers counts places without weighing each of them in full. */
  @ParameterizedTest
  @NullSource
  @ValueSource(ints = {9, 21, 61})
  void asManyPlacesAreCountedAsAListOfThemWouldHold(@Nullable Integer age) {
    Patient patient = new Patient(age, null, null);
    randomZips(20)
        .forEach(
            home ->
                finder
                    .findCenters(new CenterQuery(home, patient, null, false, 10))
                    .matches()
                    .forEach(
                        match ->
                            assertThat(match.placesToStay())
                                .isEqualTo(listed(match.center(), home, patient))));
  }

  private long listed(Center center, Coordinates home, Patient patient) {
    LodgingQuery query =
        new LodgingQuery(center, home, patient, Finder.DEFAULT_NIGHTS, Finder.NEARBY);
    return finder.findLodging(query).stream().filter(place -> place.fit() != Fit.NO).count();
  }

  @Test
  void agreesWithAnIndependentScan() {
    Map<String, double[]> centers = centersOfTheRawFile();

    assertThat(centers).hasSize(173);
    randomZips(500)
        .forEach(
            home -> {
              CenterMatch found =
                  finder
                      .findCenters(new CenterQuery(home, Patient.UNKNOWN, null, false, 1))
                      .matches()
                      .getFirst();
              double nearest =
                  centers.values().stream().mapToDouble(at -> miles(home, at)).min().orElseThrow();
              double[] claimed = java.util.Objects.requireNonNull(centers.get(found.center().id()));

              // By distance, not by id: some centers share a building.
              assertThat(miles(home, claimed)).isCloseTo(nearest, within(0.001));
              assertThat(java.util.Objects.requireNonNull(found.journey()).greatCircle().miles())
                  .isCloseTo(nearest, within(0.01 + nearest * 1e-5));
            });
  }

  private Stream<Coordinates> randomZips(int number) {
    Random random = new Random(20261122);
    return Stream.generate(() -> String.format("zip:%05d", random.nextInt(100_000)))
        .flatMap(id -> geocoder.findById(id).stream())
        .map(Place::location)
        .limit(number);
  }

  private static Map<String, double[]> centersOfTheRawFile() {
    JsonNode file = JsonMapper.builder().build().readTree(Path.of("centers.json").toFile());
    Map<String, double[]> centers = new TreeMap<>();
    for (JsonNode center : List.copyOf(file.path("centers").values())) {
      JsonNode at = center.path("location");
      centers.put(
          center.path("id").asString(),
          new double[] {at.path("lat").asDouble(), at.path("lng").asDouble()});
    }
    return centers;
  }

  private static double miles(Coordinates from, double[] to) {
    double[] a = vector(from.lat(), from.lng());
    double[] b = vector(to[0], to[1]);
    double dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    double cross =
        Math.sqrt(
            Math.pow(a[1] * b[2] - a[2] * b[1], 2)
                + Math.pow(a[2] * b[0] - a[0] * b[2], 2)
                + Math.pow(a[0] * b[1] - a[1] * b[0], 2));
    return EARTH_RADIUS_MILES * Math.atan2(cross, dot);
  }

  private static double[] vector(double lat, double lng) {
    double y = Math.toRadians(lat);
    double x = Math.toRadians(lng);
    return new double[] {Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)};
  }
}
