package org.cartlocator.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cartlocator.WholeApplication;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.CenterStay;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.finder.Finder;
import org.cartlocator.finder.Fit;
import org.cartlocator.geo.Distance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules, warnings, tasks and places of plans over the real data set. */
@WholeApplication
class StayPlannerTests {

  private static final String CHILD = "center=us-pa-chop&age=9&diagnosis=ALL";
  private static final String CHESTNUT = "&lodging=us-pa-rmh-philadelphia-chestnut";

  /** Some 25 miles from Lancaster. */
  private static final String IN_HERSHEY =
      "center=us-pa-lancaster&age=40&lodging=us-pa-rmh-hershey";

  private final RealPlans plans;

  @Autowired
  StayPlannerTests(Catalog catalog, Finder finder) {
    this.plans = new RealPlans(catalog, finder);
  }

  @Test
  void theLabelsRulesNowAndBeforeJune2025() {
    StayGuidance child = plans.plan(CHILD).guidance();

    assertThat(child.now()).isEqualTo(new StayGuidance.Weeks(2, 2));
    assertThat(child.before()).contains(new StayGuidance.Weeks(4, 4));
    assertThat(child.own()).isEmpty();
  }

  @Test
  void theChangeOfJune2025DidNotTouchAucatzyl() {
    StayGuidance guidance = plans.plan("center=us-pa-hup&age=40&therapy=aucatzyl").guidance();

    assertThat(guidance.now()).isEqualTo(new StayGuidance.Weeks(4, 4));
    assertThat(guidance.before()).isEmpty();
  }

  @Test
  void therapiesWithDifferentRulesGiveARange() {
    assertThat(plans.plan("center=us-pa-hup").guidance().now())
        .isEqualTo(new StayGuidance.Weeks(2, 4));
  }

  @Test
  void aCentersOwnRuleIsItsOwn() {
    assertThat(plans.plan("center=us-ma-dfbcc").guidance().own())
        .map(CenterStay::nearDays)
        .contains(30);
    assertThat(plans.plan("center=us-mn-mayo-rochester").guidance().own())
        .map(CenterStay::withinMinutes)
        .contains(30);
  }

  static Stream<Arguments> warnings() {
    return Stream.of(
        warning("center=us-pa-chop&age=40&therapy=kymriah", new PlanWarning.CenterRuledOut()),
        warning(
            "center=us-pa-hup&age=40&diagnosis=MM&therapy=kymriah&nights=60",
            new PlanWarning.NoApprovedTherapy(),
            new PlanWarning.SecondInfusion(9, 20)),
        warning(
            CHILD + "&infusion=2026-11-23",
            new PlanWarning.InfusionInThePast(LocalDate.of(2026, 11, 23))),
        // The cells of Kymriah take three weeks at least, and five days are for the chemotherapy.
        warning(
            CHILD + "&infusion=2026-12-19",
            new PlanWarning.CollectionInThePast(LocalDate.of(2026, 11, 23))),
        warning(CHILD + "&infusion=2026-12-20"),
        warning(CHILD + "&nights=13", new PlanWarning.ShorterThanLabel(13, 2)),
        warning(CHILD + "&nights=14"),
        warning(
            "center=us-ma-dfbcc&age=40&diagnosis=DLBCL", new PlanWarning.ShorterThanCenter(28, 30)),
        warning("center=us-ma-dfbcc&age=40&diagnosis=DLBCL&nights=30"),
        warning("center=us-pa-hup&age=40&therapy=aucatzyl", new PlanWarning.SecondInfusion(9, 20)),
        warning(CHILD + "&weeks=2&rota=1", new PlanWarning.RotaGaps(27)),
        warning(CHILD + "&weeks=2&rota=" + "1".repeat(28)),
        warning(CHILD + "&weeks=2"),
        warning(CHILD));
  }

  private static Arguments warning(String query, PlanWarning... warnings) {
    return Arguments.of(query, List.of(warnings));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void warnings(String query, List<PlanWarning> warnings) {
    assertThat(plans.plan(query, RealPlans.HARRISBURG).warnings()).isEqualTo(warnings);
  }

  @Test
  void aHomeTooNearForTheHouseIsToldAsAWarning() {
    assertThat(plans.plan(CHILD + CHESTNUT, RealPlans.PHILADELPHIA).warnings())
        .hasSize(2)
        .contains(new PlanWarning.LodgingRuledOut())
        .hasAtLeastOneElementOfType(PlanWarning.LivesNear.class);
    assertThat(plans.plan(CHILD + CHESTNUT, RealPlans.HARRISBURG).warnings()).isEmpty();
  }

  @Test
  void aPlaceBeyondHalfAnHourIsToldAsAWarning() {
    assertThat(plans.plan(IN_HERSHEY + "&therapy=yescarta").warnings())
        .singleElement()
        .isInstanceOfSatisfying(
            PlanWarning.LodgingFar.class,
            far -> assertThat(far.distance().isFartherThan(Distance.ofMiles(15))).isTrue());
  }

  @Test
  void aDistantChoiceDoesNotBringInOtherDistantPlaces() {
    StayPlan plan = plans.plan(IN_HERSHEY);

    assertThat(plan.lodging()).isPresent();
    assertThat(plan.calls())
        .filteredOn(call -> call.match().distance().isFartherThan(Distance.ofMiles(20)))
        .extracting(call -> call.match().lodging().id())
        .containsExactly("us-pa-rmh-hershey");
  }

  @Test
  void theChosenPlaceIsCalledFirstAndTheOneNamingThisHospitalNext() {
    StayPlan plan =
        plans.plan(CHILD + "&lodging=us-pa-penn-transplant-house", RealPlans.HARRISBURG);

    assertThat(plan.calls())
        .extracting(call -> call.match().lodging().id())
        .startsWith("us-pa-penn-transplant-house", "us-pa-rmh-philadelphia-chestnut");
    assertThat(plan.lodging())
        .map(match -> match.lodging().id())
        .contains("us-pa-penn-transplant-house");
  }

  @Test
  void placesThatAreRuledOutComeLastAndAreAskedNothing() {
    List<LodgingCall> calls = plans.plan(CHILD + CHESTNUT, RealPlans.PHILADELPHIA).calls();
    int firstRuledOut =
        IntStream.range(0, calls.size())
            .filter(place -> calls.get(place).isRuledOut())
            .findFirst()
            .orElseThrow();

    assertThat(calls.subList(firstRuledOut, calls.size()))
        .allSatisfy(
            call -> {
              assertThat(call.match().fit()).isEqualTo(Fit.NO);
              assertThat(call.questions()).isEmpty();
              assertThat(call.warnings()).isNotEmpty();
            });
    // Of these, the one that was chosen is shown first.
    assertThat(calls.get(firstRuledOut).match().lodging().id())
        .isEqualTo("us-pa-rmh-philadelphia-chestnut");
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "age=3, HOSPITAL_SCHOOL, false",
    "age=4, HOSPITAL_SCHOOL, true",
    "age=18, HOSPITAL_SCHOOL, true",
    "age=19, HOSPITAL_SCHOOL, false",
    "lodging=, HOSPITAL_SCHOOL, false",
    "therapy=aucatzyl, SECOND_INFUSION, true",
    "therapy=kymriah, SECOND_INFUSION, false",
    "age=9, FLIGHTS, false",
    "age=9, BOOK_LODGING, true",
  })
  void tasksThatAreNeeded(String query, Task task, boolean needed) {
    assertThat(
            plans.plan("center=us-pa-chop&" + query, RealPlans.HARRISBURG).tasks().contains(task))
        .isEqualTo(needed);
  }

  @ParameterizedTest(name = "{0} trips: {1}")
  @CsvSource({", true", "0, true", "1, false"})
  void flightsAreBookedByThoseWhoDoNotDrive(@Nullable String trips, boolean needed) {
    String query = "center=us-pa-chop" + (trips == null ? "" : "&trips=" + trips);

    assertThat(plans.plan(query, RealPlans.LOS_ANGELES).tasks().contains(Task.FLIGHTS))
        .isEqualTo(needed);
    assertThat(plans.plan(query, RealPlans.HONOLULU).tasks()).contains(Task.FLIGHTS);
    assertThat(plans.plan(query).tasks()).doesNotContain(Task.FLIGHTS);
  }

  @Test
  void everyTaskHasItsPhase() {
    StayPlan plan = plans.plan("center=us-pa-chop", RealPlans.HONOLULU);

    assertThat(plan.tasks()).extracting(Task::phase).isSorted();
    assertThat(Stream.of(Phase.Kind.values()).flatMap(kind -> plan.tasksOf(kind).stream()))
        .containsExactlyElementsOf(plan.tasks());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ALL", "MM"})
  void thePlanAllowsForTheTherapiesThatMayBeGiven(String diagnosis) {
    assertThat(plans.plan("center=us-pa-hup&age=61&diagnosis=" + diagnosis).therapies())
        .isNotEmpty()
        .allSatisfy(therapy -> assertThat(therapy.isApprovedFor(diagnosis, 61)).isTrue());
  }

  @Test
  void aPlanForTheTherapyThatIsAskedForHasNoOther() {
    assertThat(plans.plan("center=us-pa-hup&therapy=yescarta").therapies())
        .extracting(Therapy::id)
        .containsExactly("yescarta");
  }

  @Test
  void aCountySaysNothingOfTheDistanceFromAHome() {
    Home county = new Home("Philadelphia County, PA", RealPlans.PHILADELPHIA.location(), true);

    assertThat(plans.plan(CHILD + CHESTNUT, county).lodging())
        .map(match -> match.fit())
        .isEqualTo(Optional.of(Fit.ASK));
  }
}
