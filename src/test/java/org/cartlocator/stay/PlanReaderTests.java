package org.cartlocator.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cartlocator.WholeApplication;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.finder.Finder;
import org.cartlocator.geo.Distance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is taken of a link, and what is refused. */
@WholeApplication
class PlanReaderTests {

  private static final String CHOP = "center=us-pa-chop&";
  private static final LocalDate FIRST = LocalDate.of(2025, 11, 24);
  private static final LocalDate LAST = LocalDate.of(2028, 11, 24);
  private static final BigDecimal MOST = new BigDecimal("10000");

  private final RealPlans plans;

  @Autowired
  PlanReaderTests(Catalog catalog, Finder finder) {
    this.plans = new RealPlans(catalog, finder);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("lodging=x", new PlanFault.Unknown(PlanField.LODGING)),
        fault("diagnosis=x", new PlanFault.Unknown(PlanField.DIAGNOSIS)),
        fault("therapy=x", new PlanFault.Unknown(PlanField.THERAPY)),
        fault("age=121", new PlanFault.NumberOutside(PlanField.AGE, 0, 120)),
        fault("infusion=1890-01-01", new PlanFault.DateOutside(PlanField.INFUSION, FIRST, LAST)),
        fault("infusion=2025-11-23", new PlanFault.DateOutside(PlanField.INFUSION, FIRST, LAST)),
        fault("infusion=2028-11-25", new PlanFault.DateOutside(PlanField.INFUSION, FIRST, LAST)),
        fault("infusion=2026-02-30", new PlanFault.NotADate(PlanField.INFUSION)),
        fault("infusion=2027-02-29", new PlanFault.NotADate(PlanField.INFUSION)),
        fault("infusion=10/2/2027", new PlanFault.NotADate(PlanField.INFUSION)),
        fault("nights=0", new PlanFault.NumberOutside(PlanField.NIGHTS, 1, 365)),
        fault("nights=400", new PlanFault.NumberOutside(PlanField.NIGHTS, 1, 365)),
        fault("nights=4.5", new PlanFault.NumberOutside(PlanField.NIGHTS, 1, 365)),
        fault("before=61", new PlanFault.NumberOutside(PlanField.NIGHTS_BEFORE, 0, 60)),
        fault("before=-1", new PlanFault.NumberOutside(PlanField.NIGHTS_BEFORE, 0, 60)),
        fault("before=60&nights=306", new PlanFault.TooLongTogether(PlanField.NIGHTS_BEFORE, 365)),
        // One field, one fault: what is no number is not too much besides.
        fault("before=61&nights=363", new PlanFault.NumberOutside(PlanField.NIGHTS_BEFORE, 0, 60)),
        fault("people=0", new PlanFault.NumberOutside(PlanField.PEOPLE, 1, 12)),
        fault("night=-1", new PlanFault.AmountOutside(PlanField.NIGHT_PRICE, MOST)),
        fault("meal=$5", new PlanFault.AmountOutside(PlanField.MEAL_PRICE, MOST)),
        fault("mile=1e3", new PlanFault.AmountOutside(PlanField.MILE_PRICE, MOST)),
        fault("parking=10000.01", new PlanFault.AmountOutside(PlanField.PARKING_PRICE, MOST)),
        fault("fare=12,50", new PlanFault.AmountOutside(PlanField.FARE, MOST)),
        fault("trips=61", new PlanFault.NumberOutside(PlanField.TRIPS, 0, 60)),
        fault("helpers=7", new PlanFault.NumberOutside(PlanField.HELPERS, 1, 6)),
        fault("weeks=5", new PlanFault.NumberOutside(PlanField.ROTA_WEEKS, 2, 4)),
        fault("helpers=3&rota=14", new PlanFault.NotARota(PlanField.ROTA, 3)),
        fault(
            "weeks=2&rota=" + "1".repeat(29),
            new PlanFault.NotARota(PlanField.ROTA, Rota.USUAL_HELPERS)));
  }

  private static Arguments fault(String query, PlanFault fault) {
    return Arguments.of(query, fault);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void faults(String query, PlanFault fault) {
    PlanReading reading = plans.read(CHOP + query);

    assertThat(reading.faults()).containsExactly(fault);
    assertThat(reading.request()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"age=9, false", "center=us-xx-none, true"})
  void withoutAKnownCenterThereIsNoPlan(String query, boolean given) {
    PlanReading reading = plans.read(query);

    assertThat(reading.request()).isEmpty();
    assertThat(reading.faults())
        .containsExactly(
            given
                ? new PlanFault.Unknown(PlanField.CENTER)
                : new PlanFault.Missing(PlanField.CENTER));
  }

  @Test
  void aPlaceInAnotherStateIsASlip() {
    assertThat(plans.read(CHOP + "lodging=us-al-hope-lodge-birmingham").faults())
        .singleElement()
        .isInstanceOfSatisfying(
            PlanFault.TooFar.class,
            fault -> {
              assertThat(fault.distance().isFartherThan(Distance.ofMiles(700))).isTrue();
              assertThat(fault.most()).isEqualTo(Distance.ofMiles(60));
            });
  }

  @Test
  void allFaultsAreToldAtOnceInTheOrderOfTheFields() {
    assertThat(plans.read("rota=x&nights=0&age=x&night=-1").faults())
        .extracting(PlanFault::field)
        .containsExactly(
            PlanField.CENTER,
            PlanField.AGE,
            PlanField.NIGHTS,
            PlanField.NIGHT_PRICE,
            PlanField.ROTA);
  }

  @Test
  void whatIsNotSoundIsReplacedByTheUsual() {
    PlanRequest request =
        plans.read(CHOP + "nights=x&before=x&people=x&night=x&infusion=x").request().orElseThrow();

    assertThat(List.of(request.nights(), request.nightsBefore(), request.spending().people()))
        .containsExactly(28, 5, 2);
    assertThat(request.spending().night()).isNull();
    assertThat(request.infusion()).isNull();
  }

  @Test
  void aLongStayMakesRoomForItselfBeforeTheInfusion() {
    assertThat(plans.plan(CHOP + "nights=363").request().nightsBefore()).isEqualTo(2);
  }

  @ParameterizedTest(name = "{0}: {1} days, {2} helpers")
  @CsvSource({
    "age=9, 28, 2",
    "nights=14, 14, 2",
    "weeks=2&helpers=3, 14, 3",
    "weeks=3, 21, 2",
    "weeks=4&nights=14, 28, 2",
  })
  void theRotaCoversTheWeeksAskedFor(String query, int days, int helpers) {
    Rota rota = plans.plan(CHOP + query).request().rota();

    assertThat(rota.days()).isEqualTo(days);
    assertThat(rota.helpers()).isEqualTo(helpers);
  }

  @Test
  void whatIsSoundIsTaken() {
    PlanRequest request =
        plans
            .plan(
                CHOP
                    + "lodging=us-pa-rmh-philadelphia-chestnut&age=9&diagnosis=ALL&therapy=kymriah"
                    + "&infusion=2028-02-29&before=0&nights=14&people=12&night=0&meal=12.345"
                    + "&trips=0&mile=0.205&parking=10000&fare=5&helpers=2&rota=12-1")
            .request();

    assertThat(request.infusion()).isEqualTo(LocalDate.of(2028, 2, 29));
    assertThat(request.nightsBefore()).isZero();
    assertThat(request.spending())
        .isEqualTo(
            new Spending(
                12,
                BigDecimal.ZERO,
                new BigDecimal("12.345"),
                0,
                new BigDecimal("0.205"),
                MOST,
                new BigDecimal("5")));
    assertThat(request.rota().text()).isEqualTo("12-1");
  }
}
