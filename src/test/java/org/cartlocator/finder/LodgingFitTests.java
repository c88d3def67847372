package org.cartlocator.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlocator.catalog.PatientGroup.PEDIATRIC;

import java.time.Duration;
import java.util.Set;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Location;
import org.cartlocator.catalog.StayRules;
import org.cartlocator.finder.Reason.Rule;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;
import org.cartlocator.travel.Drive;
import org.cartlocator.travel.DriveTime;
import org.cartlocator.travel.Journey;
import org.cartlocator.travel.Travel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LodgingFitTests {

  private static final Center CENTER = Samples.center("a", Set.of(PEDIATRIC), true);

  /** Roads that are half as long again as the great circle. */
  private static final Travel ROADS =
      (from, to) -> {
        Distance line = GreatCircle.between(from, to);
        Distance road = Distance.ofMiles(line.miles() * 1.5);
        Duration hour = Duration.ofHours(1);
        DriveTime time = new DriveTime(hour, hour, hour);
        return new Journey(line, new Drive(road, time, Drive.Method.ESTIMATE), false);
      };

  @ParameterizedTest(name = "ages {0}–{1}, patient {2}: {3}")
  @CsvSource({
    "0, 21, 9, YES",
    "0, 21, 21, YES",
    "0, 21, 22, NO",
    "18, , 17, NO",
    "18, , 18, YES",
    ", 18, 18, YES",
    ", 18, 19, NO",
    "0, 21, , ASK",
  })
  void ages(@Nullable Integer min, @Nullable Integer max, @Nullable Integer age, Fit expected) {
    StayRules rules = new StayRules(min, max, null, null, null, null, null, "a page");

    assertThat(reason(Reason.PatientAge.class, rules, age, null, 28).fit()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "rule {0} miles, home {1} miles north: {2}")
  @CsvSource({
    "50, 60, YES",
    // 40 miles as the crow flies, 60 by road: it depends on how the house measures.
    "50, 40, ASK",
    "50, 30, NO",
    "50, , ASK",
  })
  void distanceFromHome(int least, @Nullable Double milesNorth, Fit expected) {
    StayRules rules = new StayRules(null, null, null, null, least, null, null, "a page");

    assertThat(reason(Reason.DistanceFromHome.class, rules, 9, milesNorth, 28).fit())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "longest stay {0}, needed {1}: {2}")
  @CsvSource({"28, 28, YES", "27, 28, NO", "90, 28, YES"})
  void longestStay(int longest, int nights, Fit expected) {
    StayRules rules = new StayRules(null, null, null, null, null, null, longest, "a page");

    assertThat(reason(Reason.LongestStay.class, rules, 9, null, nights).fit()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"true, ASK", "false, YES"})
  void referralAndCaregiverAreForTheFamilyToArrange(boolean required, Fit expected) {
    StayRules rules = new StayRules(null, null, null, required, null, required, null, "a page");

    assertThat(reason(Reason.Referral.class, rules, 9, null, 28).fit()).isEqualTo(expected);
    assertThat(reason(Reason.Caregiver.class, rules, 9, null, 28).fit()).isEqualTo(expected);
  }

  @Test
  void whatNoPageStatesIsAskedNeverRuledOut() {
    LodgingMatch match = match(null, Location.Precision.POSTAL_CODE, 9, null, 28);

    assertThat(match.fit()).isEqualTo(Fit.ASK);
    assertThat(match.reasons()).containsExactly(new Reason.NotStated(Set.of(Rule.values())));
  }

  @Test
  void everyRuleStatedAndMetIsAYes() {
    LodgingMatch match = match(Samples.OPEN_TO_ALL, Location.Precision.POSTAL_CODE, 9, 60.0, 28);

    assertThat(match.fit()).isEqualTo(Fit.YES);
    assertThat(match.reasons()).noneMatch(Reason.NotStated.class::isInstance);
  }

  @Test
  void oneRuleBrokenIsANo() {
    StayRules adultsOnly = new StayRules(18, null, true, false, 0, false, 365, "a page");

    assertThat(match(adultsOnly, Location.Precision.POSTAL_CODE, 9, 60.0, 28).fit())
        .isEqualTo(Fit.NO);
  }

  @Test
  void aPlaceKnownOnlyToItsTownIsKeptAtTheEdgeOfTheRadiusAndAsked() {
    LodgingFit fit = fit(9, null, 28);
    Coordinates seventeenMilesOff = north(17);

    Neighbour ofATown = lodging(seventeenMilesOff, Location.Precision.CITY);
    Neighbour exact = lodging(seventeenMilesOff, Location.Precision.POSTAL_CODE);
    Neighbour farther = lodging(north(21), Location.Precision.CITY);

    assertThat(ofATown.mayBeWithin(Finder.NEARBY)).isTrue();
    assertThat(exact.mayBeWithin(Finder.NEARBY)).isFalse();
    assertThat(farther.mayBeWithin(Finder.NEARBY)).isFalse();
    assertThat(fit.match(ofATown).reasons()).contains(new Reason.NearTheEdge(Finder.NEARBY));
    assertThat(fit.match(lodging(north(2), Location.Precision.CITY)).reasons())
        .noneMatch(Reason.NearTheEdge.class::isInstance);
  }

  @Test
  void onlyPlacesKnownBetterThanTheirTownHaveAnExactDistance() {
    assertThat(match(null, Location.Precision.CITY, 9, null, 28).exact()).isFalse();
    assertThat(match(null, Location.Precision.POSTAL_CODE, 9, null, 28).exact()).isTrue();
    assertThat(match(null, Location.Precision.CAMPUS, 9, null, 28).exact()).isTrue();
  }

  private static <R extends Reason> R reason(
      Class<R> kind,
      StayRules rules,
      @Nullable Integer age,
      @Nullable Double milesNorth,
      int nights) {
    return match(rules, Location.Precision.POSTAL_CODE, age, milesNorth, nights).reasons().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  private static LodgingMatch match(
      @Nullable StayRules rules,
      Location.Precision precision,
      @Nullable Integer age,
      @Nullable Double milesNorth,
      int nights) {
    return fit(age, milesNorth, nights)
        .match(Neighbour.of(CENTER, Samples.lodging("h", north(2), precision, rules)));
  }

  private static LodgingFit fit(@Nullable Integer age, @Nullable Double milesNorth, int nights) {
    Coordinates home = milesNorth == null ? null : north(milesNorth);
    return new LodgingFit(
        new LodgingQuery(CENTER, home, new Patient(age, null, null), nights, Finder.NEARBY),
        home == null ? null : ROADS.between(home, CENTER.coordinates()));
  }

  private static Neighbour lodging(Coordinates at, Location.Precision precision) {
    return Neighbour.of(CENTER, Samples.lodging("h", at, precision, null));
  }

  /** A degree of latitude is about 69.09 miles on the sphere used here. */
  private static Coordinates north(double miles) {
    return new Coordinates(Samples.PHILADELPHIA.lat() + miles / 69.09, Samples.PHILADELPHIA.lng());
  }
}
