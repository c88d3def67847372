package org.cartlocator.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartlocator.catalog.CenterStay;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.stay.LodgingCall;
import org.cartlocator.stay.Milestone;
import org.cartlocator.stay.Phase;
import org.cartlocator.stay.PlanWarning;
import org.cartlocator.stay.Rota;
import org.cartlocator.stay.StayGuidance;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.stay.Task;
import org.cartlocator.stay.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * Words for the plan of a stay: its phases, days, rules, tasks and warnings. Immutable; cheap to
 * make.
 */
public final class StayWords {

  private final Wording wording;
  private final DayWords days;

  /** Words in this language and these units. */
  public StayWords(Wording wording) {
    this.wording = wording;
    this.days = new DayWords(wording);
  }

  /** The name of a phase. */
  public String phase(Phase.Kind kind) {
    return wording.text("plan.phase." + key(kind));
  }

  /** What happens in a phase. */
  public String whatHappens(Phase.Kind kind, StayPlan plan) {
    Timetable timetable = plan.timetable();
    return switch (kind) {
      case MANUFACTURING ->
          wording.text(
              timetable.making().stated()
                  ? "plan.what.manufacturing.stated"
                  : "plan.what.manufacturing",
              days.span(timetable.making().minDays(), timetable.making().maxDays()));
      case NEAR_CENTER -> wording.text("plan.what.near-center", plan.request().nights());
      default -> wording.text("plan.what." + key(kind));
    };
  }

  /** When a phase is, by date or, while that is not known, in days and weeks from the infusion. */
  public String when(Phase phase, Timetable timetable) {
    String when = days.between(phase.firstDay(), phase.lastDay(), timetable);
    return switch (phase.kind()) {
      case COLLECTION -> wording.text("plan.when.oneDay", when);
      case MANUFACTURING, LYMPHODEPLETION -> wording.text("plan.when.about", when);
      default -> when;
    };
  }

  /** The same in as few letters as possible, for a bar. */
  public String shortly(Phase phase, Timetable timetable) {
    return days.shortly(phase.firstDay(), phase.lastDay(), timetable);
  }

  /** What happens on a day to keep in mind. */
  public String milestone(Milestone.Kind kind) {
    return wording.text("plan.milestone." + key(kind));
  }

  /** When such a day is, or on what it depends. */
  public String when(Milestone milestone, Timetable timetable) {
    String first = days.day(milestone.firstDay(), timetable);
    if (!milestone.isSpan()) {
      return first;
    }
    return milestone.kind() == Milestone.Kind.SECOND_INFUSION
        ? wording.text("plan.when.latest", first, days.day(milestone.lastDay(), timetable))
        : wording.text(
            "plan.when.byTherapy",
            days.between(milestone.firstDay(), milestone.lastDay(), timetable));
  }

  /** A day of the plan, as its date, or as "day 3" while that is not known. */
  public String day(int day, Timetable timetable) {
    return days.day(day, timetable);
  }

  /** A number of weeks, as "2 weeks" or "2 to 4 weeks". */
  public String weeks(StayGuidance.Weeks weeks) {
    return weeks.least() == weeks.most()
        ? wording.text("lodging.stay.weeks", weeks.least())
        : wording.text("plan.rule.weeks", weeks.least(), weeks.most());
  }

  /** What a center's own page asks for; one sentence for each part that it states. */
  public String ownRule(CenterStay own) {
    return Stream.of(
            sentence("plan.rule.own.near", own.nearDays()),
            sentence("plan.rule.own.minutes", own.withinMinutes()),
            sentence("plan.rule.own.driving", own.noDrivingDays()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private Optional<String> sentence(String key, @Nullable Integer number) {
    return Optional.ofNullable(number).map(it -> wording.text(key, it));
  }

  /** What to do. */
  public String task(Task task) {
    return wording.text("plan.task." + key(task));
  }

  /** What to ask on the phone, for a stay of that many nights. */
  public String question(LodgingCall.Question question, int nights) {
    return wording.text("plan.question." + key(question), nights);
  }

  /** The half of a day. */
  public String shift(Rota.Shift shift) {
    return wording.text("plan.shift." + key(shift));
  }

  /** Who is on duty: a helper by number, or nobody. */
  public String helper(int helper) {
    return helper == Rota.GAP
        ? wording.text("plan.rota.nobody")
        : wording.text("plan.rota.helper", helper);
  }

  /** What a family must know about its plan. */
  public String warning(PlanWarning warning, StayPlan plan) {
    return switch (warning) {
      case PlanWarning.CenterRuledOut it -> wording.text("plan.warning.center");
      case PlanWarning.NoApprovedTherapy it -> wording.text("plan.warning.notApproved");
      case PlanWarning.LivesNear it ->
          wording.text(
              "plan.warning.near", wording.distance(it.journey()), wording.drive(it.journey()));
      case PlanWarning.InfusionInThePast it ->
          wording.text("plan.warning.past", wording.date(it.infusion()));
      case PlanWarning.CollectionInThePast it ->
          wording.text("plan.warning.collection", wording.date(it.latestCollection()));
      case PlanWarning.ShorterThanLabel it ->
          wording.text("plan.warning.label", it.nights(), weeks(plan.guidance().now()));
      case PlanWarning.ShorterThanCenter it ->
          wording.text("plan.warning.own", it.nights(), it.days());
      case PlanWarning.SecondInfusion it -> secondInfusion(it, plan);
      case PlanWarning.LodgingRuledOut it -> wording.text("plan.warning.lodging");
      case PlanWarning.LodgingFar it ->
          wording.text(
              "plan.warning.far",
              wording.distance(it.distance(), false),
              wording.distance(it.usual(), false));
      case PlanWarning.RotaGaps it -> wording.text("plan.warning.gaps", it.gaps());
    };
  }

  private String secondInfusion(PlanWarning.SecondInfusion warning, StayPlan plan) {
    String brands =
        wording.list(
            plan.therapies().stream()
                .filter(therapy -> therapy.infusions().size() > 1)
                .map(Therapy::brand)
                .toList());
    String day = days.day(warning.day(), plan.timetable());
    return warning.day() == warning.latestDay()
        ? wording.text("plan.warning.second.one", brands, day)
        : wording.text(
            "plan.warning.second", brands, day, days.day(warning.latestDay(), plan.timetable()));
  }

  /** All warnings of a plan. */
  public List<String> warnings(StayPlan plan) {
    return plan.warnings().stream().map(warning -> warning(warning, plan)).toList();
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
