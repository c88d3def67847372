package org.cartlocator.finder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartlocator.catalog.Location;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.StayRules;
import org.cartlocator.finder.Reason.Rule;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;
import org.cartlocator.travel.Drive;
import org.cartlocator.travel.Journey;
import org.jspecify.annotations.Nullable;

/**
 * Weighs places to stay for one family near one center.
 *
 * <p>Each rule that a page states becomes a reason of its own. Those that no page states are
 * gathered into one reason, to be asked on the phone.
 */
final class LodgingFit {

  /** How far a home in a town may lie from the middle of that town. */
  private static final Distance TOWN_RADIUS = Distance.ofMiles(5);

  /** A degree of latitude is longer than that on any globe the distance is reckoned on. */
  private static final double LEAST_MILES_PER_DEGREE = 68;

  private static final StayRules NO_RULES =
      new StayRules(null, null, null, null, null, null, null, "");

  private final LodgingQuery query;
  private final @Nullable Distance home;
  private final @Nullable Distance homeByRoad;

  /**
   * Weighs for one question.
   *
   * @param journey the way from the home to the center; null where the home is not known
   */
  LodgingFit(LodgingQuery query, @Nullable Journey journey) {
    this.query = query;
    Drive drive = journey == null ? null : journey.drive();
    this.home = journey == null ? null : journey.greatCircle();
    this.homeByRoad = drive == null ? null : drive.road();
  }

  /** Whether the place lies within the radius, or may do so where only its town is known. */
  boolean mayBeNear(Lodging place) {
    double reach = query.within().miles() + (isExact(place) ? 0 : TOWN_RADIUS.miles());
    double north = place.coordinates().lat() - query.center().coordinates().lat();
    // Most places are too far to the north or south, which is told without reckoning the distance.
    return Math.abs(north) * LEAST_MILES_PER_DEGREE <= reach && isWithin(place, reach);
  }

  private boolean isWithin(Lodging place, double reach) {
    return !distance(place).isFartherThan(Distance.ofMiles(reach));
  }

  LodgingMatch match(Lodging place) {
    List<Reason.AboutLodging> reasons = reasons(place);
    return new LodgingMatch(
        place,
        distance(place),
        isExact(place),
        reasons.stream().map(Reason::fit).reduce(Fit.YES, Fit::and),
        reasons);
  }

  private List<Reason.AboutLodging> reasons(Lodging place) {
    List<Reason.AboutLodging> reasons = new ArrayList<>();
    Set<Rule> notStated = EnumSet.noneOf(Rule.class);
    if (!place.servesHospitals().isEmpty()) {
      Fit serves = servesCenter(place) ? Fit.YES : Fit.ASK;
      reasons.add(new Reason.ServesCenter(serves, place.servesHospitals()));
    }
    StayRules rules = place.rules() == null ? NO_RULES : place.rules();
    keep(age(rules), Rule.AGE, reasons, notStated);
    keep(cancerPatients(rules), Rule.CANCER_PATIENTS, reasons, notStated);
    keep(distanceFromHome(rules), Rule.DISTANCE_FROM_HOME, reasons, notStated);
    keep(longestStay(rules), Rule.LONGEST_STAY, reasons, notStated);
    keep(referral(rules), Rule.REFERRAL, reasons, notStated);
    keep(caregiver(rules), Rule.CAREGIVER, reasons, notStated);
    double edge = query.within().miles() - TOWN_RADIUS.miles();
    if (!isExact(place) && distance(place).miles() > edge) {
      reasons.add(new Reason.NearTheEdge(query.within()));
    }
    if (!notStated.isEmpty()) {
      reasons.add(new Reason.NotStated(notStated));
    }
    return reasons;
  }

  private static void keep(
      Optional<? extends Reason.AboutLodging> reason,
      Rule rule,
      List<Reason.AboutLodging> reasons,
      Set<Rule> notStated) {
    reason.ifPresentOrElse(reasons::add, () -> notStated.add(rule));
  }

  private Optional<Reason.PatientAge> age(StayRules rules) {
    Integer min = rules.minAge();
    Integer max = rules.maxAge();
    if (min == null && max == null) {
      return Optional.empty();
    }
    Integer age = query.patient().age();
    Fit fit = Fit.ASK;
    if (age != null) {
      fit = (min == null || age >= min) && (max == null || age <= max) ? Fit.YES : Fit.NO;
    }
    return Optional.of(new Reason.PatientAge(fit, min, max));
  }

  private static Optional<Reason.CancerPatients> cancerPatients(StayRules rules) {
    return Optional.ofNullable(rules.cancerOnly())
        .map(cancerOnly -> new Reason.CancerPatients(Fit.YES, cancerOnly));
  }

  /** Places measure by road or by map, each its own way: between the two lengths, ask. */
  private Optional<Reason.DistanceFromHome> distanceFromHome(StayRules rules) {
    if (rules.minDistanceMiles() == null) {
      return Optional.empty();
    }
    Distance least = Distance.ofMiles(rules.minDistanceMiles());
    Fit fit = Fit.ASK;
    if (home != null && !least.isFartherThan(home)) {
      fit = Fit.YES;
    } else if (homeByRoad != null && least.isFartherThan(homeByRoad)) {
      fit = Fit.NO;
    }
    return Optional.of(new Reason.DistanceFromHome(fit, least, home));
  }

  private Optional<Reason.LongestStay> longestStay(StayRules rules) {
    return Optional.ofNullable(rules.maxStayNights())
        .map(
            longest ->
                new Reason.LongestStay(
                    longest >= query.nights() ? Fit.YES : Fit.NO, longest, query.nights()));
  }

  private static Optional<Reason.Referral> referral(StayRules rules) {
    return Optional.ofNullable(rules.referralRequired())
        .map(required -> new Reason.Referral(required ? Fit.ASK : Fit.YES, required));
  }

  private static Optional<Reason.Caregiver> caregiver(StayRules rules) {
    return Optional.ofNullable(rules.caregiverRequired())
        .map(required -> new Reason.Caregiver(required ? Fit.ASK : Fit.YES, required));
  }

  private Distance distance(Lodging place) {
    return GreatCircle.between(query.center().coordinates(), place.coordinates());
  }

  private static boolean isExact(Lodging place) {
    return place.location().precision() != Location.Precision.CITY;
  }

  private boolean servesCenter(Lodging place) {
    return place.servesHospitals().stream()
        .anyMatch(named -> HospitalNames.meanOne(named, query.center().name()));
  }
}
