package org.cartlocator.stay;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.cartlocator.catalog.StayAdvice;
import org.cartlocator.catalog.Therapy;
import org.jspecify.annotations.Nullable;

/**
 * When what happens, in days from the infusion.
 *
 * <p>The phases follow one another without a gap. The chemotherapy begins five days before the
 * infusion, as for most people at Mayo Clinic ({@link PlanSource#LYMPHODEPLETION}), and the cells
 * must be ready by then; so the collection falls on a day from which making them fits in between.
 * Centers differ in all of this: the dates are for planning, and the center gives the true ones.
 *
 * @param infusion the date of day 0; null while it is not known
 * @param making how long the cells take to make
 * @param phases in their order, the first without a beginning and the last without an end
 * @param milestones in the order of their first days
 */
public record Timetable(
    @Nullable LocalDate infusion, CellMaking making, List<Phase> phases, List<Milestone> milestones)
    implements Serializable {

  /** The first day of chemotherapy. */
  static final int FIRST_CHEMOTHERAPY_DAY = -5;

  private static final int DAYS_IN_A_WEEK = 7;

  /** Keeps its own copies. */
  public Timetable {
    phases = List.copyOf(phases);
    milestones = List.copyOf(milestones);
  }

  /**
   * Makes the timetable.
   *
   * @param therapies those that may be given, at least one; where they differ, it covers them all
   */
  static Timetable of(
      List<Therapy> therapies, @Nullable LocalDate infusion, int nightsBefore, int nights) {
    CellMaking making = CellMaking.of(therapies);
    int checks = most(therapies, it -> it.stay().label().dailyChecksDays());
    return new Timetable(
        infusion,
        making,
        phases(making, checks, nights),
        milestones(therapies, nightsBefore, nights));
  }

  /** The same for a patient who does not drive. */
  Timetable withoutDriving() {
    return new Timetable(
        infusion,
        making,
        phases,
        milestones.stream().filter(it -> it.kind() != Milestone.Kind.DRIVING).toList());
  }

  /** The date of a day; empty while the infusion's is not known. */
  public Optional<LocalDate> dateOf(int day) {
    return Optional.ofNullable(infusion).map(date -> date.plusDays(day));
  }

  /** The phase of this kind; empty where the stay is too short for it. */
  public Optional<Phase> findPhase(Phase.Kind kind) {
    return phases.stream().filter(phase -> phase.kind() == kind).findFirst();
  }

  /** The milestone of this kind; empty where there is none. */
  public Optional<Milestone> findMilestone(Milestone.Kind kind) {
    return milestones.stream().filter(milestone -> milestone.kind() == kind).findFirst();
  }

  private static List<Phase> phases(CellMaking making, int checks, int nights) {
    int firstCollection = FIRST_CHEMOTHERAPY_DAY - making.maxDays();
    int lastCollection = FIRST_CHEMOTHERAPY_DAY - making.minDays();
    List<Phase> phases = new ArrayList<>();
    phases.add(new Phase(Phase.Kind.REFERRAL, null, firstCollection - 1));
    phases.add(new Phase(Phase.Kind.COLLECTION, firstCollection, lastCollection));
    if (lastCollection + 1 < FIRST_CHEMOTHERAPY_DAY) {
      phases.add(
          new Phase(Phase.Kind.MANUFACTURING, lastCollection + 1, FIRST_CHEMOTHERAPY_DAY - 1));
    }
    phases.add(new Phase(Phase.Kind.LYMPHODEPLETION, FIRST_CHEMOTHERAPY_DAY, -1));
    phases.add(new Phase(Phase.Kind.INFUSION, 0, 0));
    if (checks > 0) {
      phases.add(new Phase(Phase.Kind.DAILY_CHECKS, 1, checks));
    }
    if (nights > checks) {
      phases.add(new Phase(Phase.Kind.NEAR_CENTER, checks + 1, nights));
    }
    phases.add(new Phase(Phase.Kind.HOME, Math.max(checks, nights) + 1, null));
    return phases;
  }

  private static List<Milestone> milestones(List<Therapy> therapies, int nightsBefore, int nights) {
    List<Milestone> milestones = new ArrayList<>();
    milestones.add(new Milestone(Milestone.Kind.ARRIVAL, -nightsBefore, -nightsBefore));
    milestones.add(new Milestone(Milestone.Kind.INFUSION, 0, 0));
    secondInfusion(therapies).ifPresent(milestones::add);
    milestones.add(weeks(Milestone.Kind.LABEL_STAY_OVER, therapies, it -> it.nearWeeks()));
    milestones.add(weeks(Milestone.Kind.DRIVING, therapies, it -> it.noDrivingWeeks()));
    milestones.add(new Milestone(Milestone.Kind.DEPARTURE, nights, nights));
    milestones.sort(
        (a, b) ->
            a.firstDay() == b.firstDay()
                ? a.kind().compareTo(b.kind())
                : Integer.compare(a.firstDay(), b.firstDay()));
    return milestones;
  }

  private static Optional<Milestone> secondInfusion(List<Therapy> therapies) {
    return therapies.stream()
        .filter(therapy -> therapy.infusions().size() > 1)
        .map(Timetable::secondInfusion)
        .reduce(
            (one, other) ->
                new Milestone(
                    one.kind(),
                    Math.min(one.firstDay(), other.firstDay()),
                    Math.max(one.lastDay(), other.lastDay())));
  }

  /** The first infusion is day 1 in some labels and day 0 in others, and day 0 here. */
  private static Milestone secondInfusion(Therapy therapy) {
    Therapy.Infusion second = therapy.infusions().get(1);
    int dayZero = therapy.infusions().getFirst().day();
    Integer latest = second.latestDay();
    return new Milestone(
        Milestone.Kind.SECOND_INFUSION,
        second.day() - dayZero,
        (latest == null ? second.day() : latest) - dayZero);
  }

  private static Milestone weeks(
      Milestone.Kind kind, List<Therapy> therapies, ToIntFunction<StayAdvice.LabelAdvice> advice) {
    List<Integer> weeks =
        therapies.stream().map(it -> advice.applyAsInt(it.stay().label())).sorted().toList();
    return new Milestone(kind, weeks.getFirst() * DAYS_IN_A_WEEK, weeks.getLast() * DAYS_IN_A_WEEK);
  }

  private static int most(List<Therapy> therapies, ToIntFunction<Therapy> figure) {
    return therapies.stream().mapToInt(figure).max().orElseThrow();
  }
}
