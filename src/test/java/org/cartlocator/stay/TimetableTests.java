package org.cartlocator.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cartlocator.WholeApplication;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.finder.Finder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** When what happens, for real therapies. */
@WholeApplication
class TimetableTests {

  private final RealPlans plans;

  @Autowired
  TimetableTests(Catalog catalog, Finder finder) {
    this.plans = new RealPlans(catalog, finder);
  }

  @ParameterizedTest(name = "{0}: {1} to {2} days")
  @CsvSource({
    "center=us-pa-chop&age=9&diagnosis=ALL, 21, 28, true",
    "center=us-pa-hup&age=40&therapy=yescarta, 14, 21, true",
    // Both of the therapies for myeloma have a page that says so.
    "center=us-pa-hup&age=61&diagnosis=MM, 28, 35, true",
    // No page says how long the making of Aucatzyl takes.
    "center=us-pa-hup&age=40&therapy=aucatzyl, 14, 28, false",
    "center=us-pa-hup, 14, 35, false",
  })
  void howLongTheCellsTake(String query, int min, int max, boolean stated) {
    assertThat(plans.plan(query).timetable().making()).isEqualTo(new CellMaking(min, max, stated));
  }

  @Test
  void thePhasesOfAChildWithKymriah() {
    assertThat(plans.plan("center=us-pa-chop&age=9&diagnosis=ALL").timetable().phases())
        .containsExactly(
            new Phase(Phase.Kind.REFERRAL, null, -34),
            new Phase(Phase.Kind.COLLECTION, -33, -26),
            new Phase(Phase.Kind.MANUFACTURING, -25, -6),
            new Phase(Phase.Kind.LYMPHODEPLETION, -5, -1),
            new Phase(Phase.Kind.INFUSION, 0, 0),
            new Phase(Phase.Kind.DAILY_CHECKS, 1, 7),
            new Phase(Phase.Kind.NEAR_CENTER, 8, 28),
            new Phase(Phase.Kind.HOME, 29, null));
  }

  @Test
  void theDaysToKeepInMindWithKymriah() {
    assertThat(plans.plan("center=us-pa-chop&age=17&diagnosis=ALL").timetable().milestones())
        .containsExactly(
            day(Milestone.Kind.ARRIVAL, -5),
            day(Milestone.Kind.INFUSION, 0),
            day(Milestone.Kind.LABEL_STAY_OVER, 14),
            day(Milestone.Kind.DRIVING, 14),
            day(Milestone.Kind.DEPARTURE, 28));
  }

  @Test
  void aChildTooYoungToDriveIsToldNoDayForIt() {
    assertThat(timetableAtAge(13).findMilestone(Milestone.Kind.DRIVING)).isEmpty();
    assertThat(timetableAtAge(14).findMilestone(Milestone.Kind.DRIVING)).isPresent();
  }

  private Timetable timetableAtAge(int age) {
    return plans.plan("center=us-pa-chop&diagnosis=ALL&age=" + age).timetable();
  }

  @Test
  void aucatzylIsGivenTwiceAndCheckedForTwoWeeks() {
    Timetable timetable = plans.plan("center=us-pa-hup&age=40&therapy=aucatzyl").timetable();

    assertThat(timetable.findPhase(Phase.Kind.DAILY_CHECKS))
        .contains(new Phase(Phase.Kind.DAILY_CHECKS, 1, 14));
    assertThat(timetable.milestones())
        .contains(
            new Milestone(Milestone.Kind.SECOND_INFUSION, 9, 20),
            day(Milestone.Kind.LABEL_STAY_OVER, 28),
            day(Milestone.Kind.DRIVING, 56));
  }

  @Test
  void withoutADiagnosisThePlanCoversEveryTherapy() {
    StayPlan plan = plans.plan("center=us-pa-hup");

    assertThat(plan.therapies()).hasSize(7);
    assertThat(plan.timetable().milestones())
        .contains(
            new Milestone(Milestone.Kind.SECOND_INFUSION, 9, 20),
            new Milestone(Milestone.Kind.LABEL_STAY_OVER, 14, 28),
            new Milestone(Milestone.Kind.DRIVING, 14, 56));
  }

  @Test
  void datesAreCountedFromTheInfusion() {
    Timetable timetable =
        plans.plan("center=us-pa-chop&age=9&diagnosis=ALL&infusion=2027-03-10").timetable();

    assertThat(timetable.dateOf(-5)).contains(LocalDate.of(2027, 3, 5));
    assertThat(timetable.dateOf(28)).contains(LocalDate.of(2027, 4, 7));
  }

  @Test
  void aStayShorterThanTheChecksHasNoWeeksNear() {
    Timetable timetable = Timetable.of(List.of(StaySamples.therapy(20, 28, 7, 2, 2)), null, 0, 3);

    assertThat(timetable.findPhase(Phase.Kind.NEAR_CENTER)).isEmpty();
    assertThat(timetable.phases()).contains(new Phase(Phase.Kind.HOME, 8, null));
    assertThat(timetable.milestones()).contains(day(Milestone.Kind.DEPARTURE, 3));
  }

  @Test
  void withoutChecksTheWeeksNearBeginAtOnce() {
    assertThat(Timetable.of(List.of(StaySamples.therapy(20, 28, 0, 2, 2)), null, 0, 14).phases())
        .extracting(Phase::kind)
        .doesNotContain(Phase.Kind.DAILY_CHECKS)
        .contains(Phase.Kind.NEAR_CENTER);
  }

  @Test
  void cellsMadeInADayLeaveNoTimeAtHome() {
    assertThat(Timetable.of(List.of(StaySamples.therapy(1, 1, 7, 2, 2)), null, 5, 28).phases())
        .extracting(Phase::kind)
        .doesNotContain(Phase.Kind.MANUFACTURING);
  }

  private static Milestone day(Milestone.Kind kind, int day) {
    return new Milestone(kind, day, day);
  }
}
