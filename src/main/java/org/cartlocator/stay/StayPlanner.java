package org.cartlocator.stay;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.finder.Finder;
import org.cartlocator.finder.Fit;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.finder.LodgingQuery;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;
import org.cartlocator.travel.Journey;
import org.jspecify.annotations.Nullable;

/** Makes plans. Keeps nothing of them; safe for use by many threads at once. */
public final class StayPlanner {

  /** The lowest age of a learner's permit in any state. */
  private static final int YOUNGEST_DRIVER = 14;

  private final Catalog catalog;
  private final Finder finder;
  private final Clock clock;

  StayPlanner(Catalog catalog, Finder finder, Clock clock) {
    this.catalog = catalog;
    this.finder = finder;
    this.clock = clock;
  }

  /**
   * Reads what a family has asked.
   *
   * @param home what the link's place means; null where it holds none or one that is not known
   */
  public PlanReading read(PlanLink link, @Nullable Home home) {
    return PlanReader.read(link, home, catalog.dataset(), today());
  }

  /** Makes the plan. */
  public StayPlan plan(PlanRequest request) {
    Home home = request.home();
    Coordinates origin = home == null ? null : home.location();
    CenterMatch center = finder.match(request.center(), origin, request.patient());
    List<Therapy> therapies = therapies(center);
    Timetable timetable = timetable(request, therapies);
    StayGuidance guidance = StayGuidance.of(request.center(), therapies);
    List<LodgingCall> calls = CallOrder.of(request, places(request));
    Optional<LodgingMatch> chosen =
        calls.stream()
            .map(LodgingCall::match)
            .filter(match -> match.lodging().equals(request.lodging()))
            .findFirst();
    return new StayPlan(
        request,
        center,
        therapies,
        timetable,
        guidance,
        Budgeting.of(request, center.journey()),
        calls,
        Checklist.of(request, timetable, center.journey()),
        new PlanWarnings(today()).of(request, center, timetable, guidance, chosen));
  }

  /**
   * Reckons what the plan comes to, without making it.
   *
   * @param journey the way from the family's home to the center; null where it is not known
   */
  public StayOutline outline(PlanRequest request, @Nullable Journey journey) {
    List<LodgingMatch> open =
        places(request).stream().filter(place -> place.fit() != Fit.NO).toList();
    return new StayOutline(
        open.size(), CallOrder.first(request, open), Budgeting.totals(request, journey));
  }

  private static Timetable timetable(PlanRequest request, List<Therapy> therapies) {
    Timetable timetable =
        Timetable.of(therapies, request.infusion(), request.nightsBefore(), request.nights());
    Integer age = request.patient().age();
    return age != null && age < YOUNGEST_DRIVER ? timetable.withoutDriving() : timetable;
  }

  /** Where no therapy is approved for the patient, the plan allows for any. */
  private List<Therapy> therapies(CenterMatch center) {
    Dataset dataset = catalog.dataset();
    List<Therapy> relevant =
        center.therapies().stream()
            .map(status -> dataset.findTherapy(status.therapy()))
            .flatMap(Optional::stream)
            .toList();
    return relevant.isEmpty() ? dataset.therapies() : relevant;
  }

  /** Those near the center, and the one that is chosen, however far it is. */
  private List<LodgingMatch> places(PlanRequest request) {
    List<LodgingMatch> near = finder.findLodging(lodgingQuery(request, Finder.NEARBY));
    Lodging chosen = request.lodging();
    if (chosen == null || near.stream().anyMatch(match -> match.lodging().equals(chosen))) {
      return near;
    }
    Distance distance = GreatCircle.between(request.center().coordinates(), chosen.coordinates());
    Distance beyond = Distance.ofMiles(distance.miles() + Finder.NEARBY.miles());
    return Stream.concat(
            near.stream(),
            finder.findLodging(lodgingQuery(request, beyond)).stream()
                .filter(match -> match.lodging().equals(chosen)))
        .toList();
  }

  private static LodgingQuery lodgingQuery(PlanRequest request, Distance reach) {
    Home home = request.home();
    return new LodgingQuery(
        request.center(),
        home == null ? null : home.forRules(),
        request.patient(),
        request.allNights(),
        reach);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
