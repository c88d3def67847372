package org.cartlocator.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.cartlocator.WholeApplication;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Rate;
import org.cartlocator.finder.Finder;
import org.cartlocator.stay.BudgetLine.Basis;
import org.cartlocator.stay.BudgetLine.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a stay may cost, with the real data set and the published figures. */
@WholeApplication
class BudgetTests {

  private static final String CHOP = "center=us-pa-chop";

  private final RealPlans plans;

  @Autowired
  BudgetTests(Catalog catalog, Finder finder) {
    this.plans = new RealPlans(catalog, finder);
  }

  @Test
  void withoutAPlaceAHotelIsReckonedWith() {
    Budget budget = plans.plan(CHOP, RealPlans.HARRISBURG).budget();

    isLine(budget, Item.LODGING, Basis.FIGURES, "3630.00", "3630.00");
    isLine(budget, Item.MEALS, Basis.FIGURES, "640.20", "4488.00");
    isLine(budget, Item.PARKING, Basis.FIGURES, "0.00", "165.00");
    assertThat(budget.unknown()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} to {2}, {3}")
  @CsvSource({
    "center=us-pa-chop&lodging=us-pa-rmh-philadelphia-chestnut, 0, 825, PLACE",
    "center=us-pa-chop&lodging=us-pa-gift-of-life-family-house, 1320, 1320, PLACE",
    "center=us-pa-hershey&lodging=us-pa-parsonages-hershey, 0, 0, PLACE",
    "center=us-pa-chop&lodging=us-pa-penn-transplant-house, 0, 3630, PLACE_UNKNOWN",
    "center=us-pa-chop&lodging=us-pa-penn-transplant-house&night=12.345, 407.39, 407.39, FAMILY",
    "center=us-pa-chop&night=0, 0, 0, FAMILY",
  })
  void whatLodgingCosts(String query, String low, String high, Basis basis) {
    isLine(plans.plan(query).budget(), Item.LODGING, basis, low, high);
  }

  @Test
  void withoutAHomeDrivingIsNotKnownAndNotCounted() {
    Budget budget = plans.plan(CHOP).budget();

    assertThat(budget.unknown()).extracting(BudgetLine::item).containsExactly(Item.DRIVING);
    assertThat(budget.totals())
        .singleElement()
        .satisfies(
            total -> {
              assertThat(total.low()).isEqualByComparingTo("4270.20");
              assertThat(total.high()).isEqualByComparingTo("8283.00");
            });
  }

  @Test
  void drivingIsTwoRoundTripsUnlessTheFamilySaysOtherwise() {
    BigDecimal two = miles(CHOP);

    assertThat(two.remainder(new BigDecimal(4))).isZero();
    assertThat(miles(CHOP + "&trips=1").add(miles(CHOP + "&trips=1"))).isEqualByComparingTo(two);
    assertThat(miles(CHOP + "&trips=0")).isZero();
  }

  private BigDecimal miles(String query) {
    return line(plans.plan(query, RealPlans.HARRISBURG).budget(), Item.DRIVING)
        .map(BudgetLine::quantity)
        .orElseThrow();
  }

  @Test
  void overTheSeaTheFareIsTheFamilysToFillIn() {
    for (String query : List.of(CHOP, CHOP + "&trips=2", CHOP + "&mile=0.5")) {
      Budget budget = plans.plan(query, RealPlans.HONOLULU).budget();

      assertThat(line(budget, Item.DRIVING)).isEmpty();
      assertThat(line(budget, Item.FARE)).map(BudgetLine::basis).contains(Basis.NOT_KNOWN);
      assertThat(budget.unknown()).extracting(BudgetLine::item).containsExactly(Item.FARE);
    }
    isLine(
        plans.plan(CHOP + "&fare=1200", RealPlans.HONOLULU).budget(),
        Item.FARE,
        Basis.FAMILY,
        "1200",
        "1200");
  }

  @Test
  void whereAFlightIsLikelyAFamilyMayDriveAllTheSame() {
    Budget flight = plans.plan(CHOP, RealPlans.LOS_ANGELES).budget();
    Budget drive = plans.plan(CHOP + "&trips=1", RealPlans.LOS_ANGELES).budget();
    Budget both = plans.plan(CHOP + "&trips=1&fare=300", RealPlans.LOS_ANGELES).budget();
    Budget neither = plans.plan(CHOP + "&trips=0", RealPlans.LOS_ANGELES).budget();

    assertThat(flight.lines()).extracting(BudgetLine::item).doesNotContain(Item.DRIVING);
    assertThat(flight.lines()).extracting(BudgetLine::item).contains(Item.FARE);
    assertThat(drive.lines()).extracting(BudgetLine::item).contains(Item.DRIVING);
    assertThat(drive.lines()).extracting(BudgetLine::item).doesNotContain(Item.FARE);
    assertThat(both.lines()).extracting(BudgetLine::item).contains(Item.DRIVING, Item.FARE);
    // No trip by car, and no fare typed: the fare is still to be filled in.
    assertThat(neither.unknown()).extracting(BudgetLine::item).containsExactly(Item.FARE);
  }

  @Test
  void otherLengthsOfStay() {
    List<Budget.Comparison> weeks =
        plans
            .plan(
                CHOP
                    + "&lodging=us-pa-gift-of-life-family-house&before=0&meal=10&parking=0"
                    + "&people=1&mile=0",
                RealPlans.HARRISBURG)
            .budget()
            .comparisons();

    assertThat(weeks)
        .extracting(comparison -> comparison.free().getFirst().high().intValueExact())
        .containsExactly(140, 280, 560);
    assertThat(weeks)
        .extracting(comparison -> comparison.planned().getFirst().high().intValueExact())
        .containsExactly(700, 1400, 2800);
    assertThat(weeks)
        .extracting(comparison -> comparison.hotel().getFirst().high().intValueExact())
        .containsExactly(1680, 3360, 6720);
  }

  @Test
  void whatIsKnownOfAPriceIsTheLeast() {
    Budget budget =
        Budgeting.of(
            StaySamples.request(
                StaySamples.lodging("from", StaySamples.rate("30", null, Rate.Basis.FIXED)),
                0,
                10,
                Spending.USUAL),
            null);

    isLine(budget, Item.LODGING, Basis.PLACE_UNKNOWN, "300", "1100");
  }

  @Test
  void currenciesAreNotAdded() {
    Rate canadian =
        new Rate(
            BigDecimal.TEN,
            BigDecimal.TEN,
            Currency.getInstance("CAD"),
            Rate.Basis.FIXED,
            null,
            "a page");
    Budget budget =
        Budgeting.of(
            StaySamples.request(StaySamples.lodging("abroad", canadian), 0, 10, Spending.USUAL),
            null);

    assertThat(budget.totals())
        .extracting(total -> total.currency().getCurrencyCode())
        .containsExactly("CAD", "USD");
    assertThat(budget.totals().getFirst().high()).isEqualByComparingTo("100");
  }

  private static Optional<BudgetLine> line(Budget budget, Item item) {
    return budget.lines().stream().filter(line -> line.item() == item).findFirst();
  }

  private static void isLine(Budget budget, Item item, Basis basis, String low, String high) {
    BudgetLine line = line(budget, item).orElseThrow();
    MoneyRange amount = line.amount().orElseThrow();

    assertThat(line.basis()).isEqualTo(basis);
    assertThat(amount.low()).isEqualByComparingTo(low);
    assertThat(amount.high()).isEqualByComparingTo(high);
  }
}
