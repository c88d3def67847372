package org.cartlocator.finder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartlocator.catalog.StayRules;
import org.cartlocator.finder.Reason.Rule;
import org.cartlocator.geo.Distance;
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

  LodgingMatch match(Neighbour place) {
    List<Reason.AboutLodging> reasons = reasons(place);
    Fit fit = Fit.YES;
    for (Reason reason : reasons) {
      fit = fit.and(reason.fit());
    }
    return new LodgingMatch(place.lodging(), place.distance(), place.exact(), fit, reasons);
  }

  /** Whether no rule speaks against it; the same as {@link #match} says, without the reasons. */
  boolean mayTake(Neighbour place) {
    StayRules rules = rules(place);
    return isOpen(age(rules)) && isOpen(distanceFromHome(rules)) && isOpen(longestStay(rules));
  }

  private static boolean isOpen(Optional<? extends Reason> reason) {
    return reason.isEmpty() || reason.get().fit() != Fit.NO;
  }

  private static StayRules rules(Neighbour place) {
    StayRules stated = place.lodging().rules();
    return stated == null ? NO_RULES : stated;
  }

  private List<Reason.AboutLodging> reasons(Neighbour place) {
    List<Reason.AboutLodging> reasons = new ArrayList<>();
    Set<Rule> notStated = EnumSet.noneOf(Rule.class);
    List<String> serves = place.lodging().servesHospitals();
    if (!serves.isEmpty()) {
      reasons.add(new Reason.ServesCenter(place.servesCenter() ? Fit.YES : Fit.ASK, serves));
    }
    StayRules rules = rules(place);
    keep(age(rules), Rule.AGE, reasons, notStated);
    keep(cancerPatients(rules), Rule.CANCER_PATIENTS, reasons, notStated);
    keep(distanceFromHome(rules), Rule.DISTANCE_FROM_HOME, reasons, notStated);
    keep(longestStay(rules), Rule.LONGEST_STAY, reasons, notStated);
    keep(referral(rules), Rule.REFERRAL, reasons, notStated);
    keep(caregiver(rules), Rule.CAREGIVER, reasons, notStated);
    double edge = query.within().miles() - Neighbour.TOWN_RADIUS.miles();
    if (!place.exact() && place.distance().miles() > edge) {
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
}
