package org.cartlocator.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.cartlocator.catalog.Therapy;

/** What holds for any therapies, any stay and any day of the infusion. */
class TimetableProperties {

  /** As Aucatzyl: day 1, and day 10 to 21 by a calendar that begins with day 1. */
  private static final Therapy GIVEN_TWICE =
      StaySamples.therapy(
          null, 14, 4, 8, new Therapy.Infusion(1, null), new Therapy.Infusion(10, 21));

  @Property
  void phasesFollowOneAnotherWithoutGapOrOverlap(
      @ForAll("therapies") List<Therapy> therapies,
      @ForAll @IntRange(max = 60) int before,
      @ForAll @IntRange(min = 1, max = 365) int nights) {
    List<Phase> phases = Timetable.of(therapies, null, before, nights).phases();

    assertThat(phases.getFirst().firstDay()).isNull();
    assertThat(phases.getLast().lastDay()).isNull();
    for (int i = 1; i < phases.size(); i++) {
      Integer end = phases.get(i - 1).lastDay();
      assertThat(end).isNotNull();
      assertThat(phases.get(i).firstDay()).isEqualTo(end + 1);
    }
    assertThat(phases).extracting(Phase::kind).isSorted().doesNotHaveDuplicates();
  }

  @Property
  void theCellsAreReadyWhenTheChemotherapyBegins(@ForAll("therapies") List<Therapy> therapies) {
    Timetable timetable = Timetable.of(therapies, null, 5, 28);
    Phase collection = timetable.findPhase(Phase.Kind.COLLECTION).orElseThrow();
    CellMaking making = timetable.making();

    assertThat(collection.firstDay()).isEqualTo(-5 - making.maxDays());
    assertThat(collection.lastDay()).isEqualTo(-5 - making.minDays());
    assertThat(therapies)
        .extracting(therapy -> CellMaking.of(List.of(therapy)))
        .allSatisfy(
            one -> {
              assertThat(one.minDays()).isGreaterThanOrEqualTo(making.minDays());
              assertThat(one.maxDays()).isLessThanOrEqualTo(making.maxDays());
            });
  }

  @Property
  void theDatesOfArrivalAndDepartureAreAllNightsApart(
      @ForAll("therapies") List<Therapy> therapies,
      @ForAll("days") LocalDate infusion,
      @ForAll @IntRange(max = 60) int before,
      @ForAll @IntRange(min = 1, max = 365) int nights) {
    Timetable timetable = Timetable.of(therapies, infusion, before, nights);

    assertThat(
            ChronoUnit.DAYS.between(
                date(timetable, Milestone.Kind.ARRIVAL), date(timetable, Milestone.Kind.DEPARTURE)))
        .isEqualTo(before + nights);
    assertThat(date(timetable, Milestone.Kind.INFUSION)).isEqualTo(infusion);
  }

  @Property
  void aDateChangesNoDay(
      @ForAll("therapies") List<Therapy> therapies,
      @ForAll("days") LocalDate infusion,
      @ForAll @IntRange(max = 60) int before,
      @ForAll @IntRange(min = 1, max = 365) int nights) {
    Timetable dated = Timetable.of(therapies, infusion, before, nights);
    Timetable open = Timetable.of(therapies, null, before, nights);

    assertThat(dated.phases()).isEqualTo(open.phases());
    assertThat(dated.milestones()).isEqualTo(open.milestones());
    assertThat(open.dateOf(0)).isEmpty();
  }

  @Property
  void milestonesAreInOrder(
      @ForAll("therapies") List<Therapy> therapies,
      @ForAll @IntRange(max = 60) int before,
      @ForAll @IntRange(min = 1, max = 365) int nights) {
    assertThat(Timetable.of(therapies, null, before, nights).milestones())
        .extracting(Milestone::firstDay)
        .isSorted();
  }

  @Property
  void theSecondInfusionIsCountedFromDayZeroInAnyCompany(
      @ForAll("therapies") List<Therapy> others, @ForAll @IntRange(max = 5) int place) {
    List<Therapy> therapies =
        Stream.of(
                others.subList(0, Math.min(place, others.size())),
                List.of(GIVEN_TWICE),
                others.subList(Math.min(place, others.size()), others.size()))
            .flatMap(List::stream)
            .toList();

    assertThat(Timetable.of(therapies, null, 5, 28).findMilestone(Milestone.Kind.SECOND_INFUSION))
        .contains(new Milestone(Milestone.Kind.SECOND_INFUSION, 9, 20));
  }

  private static LocalDate date(Timetable timetable, Milestone.Kind kind) {
    return timetable
        .findMilestone(kind)
        .map(Milestone::firstDay)
        .flatMap(timetable::dateOf)
        .orElseThrow();
  }

  @Provide
  Arbitrary<List<Therapy>> therapies() {
    Arbitrary<Integer> days = Arbitraries.integers().between(1, 60);
    return Combinators.combine(
            days,
            days,
            Arbitraries.integers().between(0, 30),
            Arbitraries.integers().between(1, 8),
            Arbitraries.integers().between(1, 8))
        .as(
            (one, other, checks, near, driving) ->
                StaySamples.therapy(
                    Math.min(one, other), Math.max(one, other), checks, near, driving))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  /** Any day of some years, and those at which a calendar turns. */
  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 3000).map(LocalDate.of(2025, 1, 1)::plusDays),
        Arbitraries.of(
            LocalDate.of(2028, 2, 28),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2028, 3, 1),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2027, 3, 14)));
  }
}
