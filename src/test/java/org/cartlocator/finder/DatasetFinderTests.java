package org.cartlocator.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cartlocator.catalog.PatientGroup.ADULT;
import static org.cartlocator.catalog.PatientGroup.PEDIATRIC;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Location;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;
import org.cartlocator.travel.Journey;
import org.cartlocator.travel.Travel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetFinderTests {

  private static final Travel CROW =
      (from, to) -> new Journey(GreatCircle.between(from, to), null, true);
  private static final Center NEAR = at("near", 40.0, Set.of(PEDIATRIC), true);
  private static final Center ADULTS = at("adults", 40.5, Set.of(ADULT), true);
  private static final Center FAR = at("far", 42.0, Set.of(PEDIATRIC, ADULT), true, "kymriah");
  private static final Center ASSUMED = at("assumed", 44.0, Set.of(ADULT), false);
  private static final Dataset DATASET =
      Samples.dataset(
          List.of(ASSUMED, FAR, ADULTS, NEAR),
          List.of(
              Samples.lodging(
                  "fits", new Coordinates(40.01, -75), Location.Precision.POSTAL_CODE, null),
              Samples.lodging(
                  "near-town", new Coordinates(40.05, -75), Location.Precision.CITY, null),
              Samples.lodging(
                  "elsewhere", new Coordinates(41, -75), Location.Precision.CITY, null)));

  private final Finder finder = new DatasetFinder(() -> DATASET, CROW);

  @Test
  void nearestFirstWithoutThoseForTheOtherAgeGroup() {
    CenterMatches matches = find(new Patient(9, "ALL", null), null, false, 10);

    assertThat(matches.matches())
        .extracting(match -> match.center().id())
        .containsExactly("near", "far", "assumed");
    assertThat(matches.total()).isEqualTo(3);
    assertThat(matches.matches())
        .extracting(CenterMatch::fit)
        .containsExactly(Fit.ASK, Fit.YES, Fit.ASK);
  }

  @Test
  void theWaysToAllCentersAreAskedForAtOnce() {
    List<Integer> asked = new ArrayList<>();
    Travel counting =
        new Travel() {
          @Override
          public Journey between(Coordinates from, Coordinates to) {
            return CROW.between(from, to);
          }

          @Override
          public List<Journey> between(Coordinates from, List<Coordinates> to) {
            asked.add(to.size());
            return CROW.between(from, to);
          }
        };
    Coordinates origin = new Coordinates(40, -75);
    Patient anyone = new Patient(null, null, null);

    new DatasetFinder(() -> DATASET, counting)
        .findCenters(new CenterQuery(origin, anyone, Distance.ofMiles(100), false, 10));

    // Two centers within the radius, and the nearest one beyond it.
    assertThat(asked).containsExactly(3);
  }

  @Test
  void onlyListedLeavesOutThoseToAsk() {
    assertThat(find(new Patient(9, "ALL", null), null, true, 10).matches())
        .extracting(match -> match.center().id())
        .containsExactly("far");
  }

  @Test
  void theLimitCutsTheListNotTheTotal() {
    CenterMatches matches = find(Patient.UNKNOWN, null, false, 2);

    assertThat(matches.matches()).hasSize(2);
    assertThat(matches.total()).isEqualTo(4);
    assertThat(matches.nearestBeyond()).isEmpty();
  }

  @Test
  void aRadiusTellsWhatLiesBeyondIt() {
    CenterMatches matches = find(Patient.UNKNOWN, Distance.ofMiles(60), false, 10);

    assertThat(matches.matches())
        .extracting(match -> match.center().id())
        .containsExactly("near", "adults");
    assertThat(matches.nearestBeyond().orElseThrow().center()).isEqualTo(FAR);
  }

  @Test
  void withoutAnOriginByStateAndNameAndNoJourney() {
    CenterMatches matches =
        finder.findCenters(new CenterQuery(null, Patient.UNKNOWN, null, false, 10));

    assertThat(matches.matches()).extracting(match -> match.center().name()).isSorted().hasSize(4);
    assertThat(matches.matches()).allMatch(match -> match.journey() == null);
  }

  @Test
  void countsThePlacesToStayThatAreNotRuledOut() {
    CenterMatches matches = find(Patient.UNKNOWN, null, false, 10);

    assertThat(matches.matches().getFirst().placesToStay()).isEqualTo(2);
    assertThat(matches.matches().get(2).placesToStay()).isZero();
  }

  @Test
  void lodgingComesNearestFirst() {
    assertThat(finder.findLodging(new LodgingQuery(NEAR, null, Patient.UNKNOWN, 28, Finder.NEARBY)))
        .extracting(match -> match.lodging().id())
        .containsExactly("fits", "near-town");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 121, 1000})
  void noPatientHasSuchAnAge(int age) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Patient(age, null, null));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 366})
  void noStayHasSuchALength(int nights) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LodgingQuery(NEAR, null, Patient.UNKNOWN, nights, Finder.NEARBY));
  }

  private CenterMatches find(
      Patient patient, @Nullable Distance within, boolean onlyListed, int limit) {
    return finder.findCenters(
        new CenterQuery(new Coordinates(39.9, -75), patient, within, onlyListed, limit));
  }

  private static Center at(
      String id,
      double lat,
      Set<org.cartlocator.catalog.PatientGroup> groups,
      boolean stated,
      String... therapies) {
    return Samples.center(id, new Coordinates(lat, -75), groups, stated, therapies);
  }
}
