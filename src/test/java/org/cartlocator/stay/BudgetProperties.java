package org.cartlocator.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.Rate;
import org.cartlocator.geo.Distance;
import org.cartlocator.travel.Drive;
import org.cartlocator.travel.DriveTime;
import org.cartlocator.travel.Journey;
import org.jspecify.annotations.Nullable;

/** The arithmetic of a budget, whatever a family says and however far it lives. */
class BudgetProperties {

  @Property
  void theTotalIsTheSumOfTheLines(
      @ForAll("requests") PlanRequest request, @ForAll("ways") Way way) {
    Budget budget = Budgeting.of(request, way.journey);
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = BigDecimal.ZERO;
    for (BudgetLine line : budget.lines()) {
      low = low.add(line.amount().map(MoneyRange::low).orElse(BigDecimal.ZERO));
      high = high.add(line.amount().map(MoneyRange::high).orElse(BigDecimal.ZERO));
    }

    MoneyRange total = total(budget.totals());
    assertThat(total.low()).isEqualByComparingTo(low);
    assertThat(total.high()).isEqualByComparingTo(high);
  }

  @Property
  void everyAmountGoesUpAndIsInWholeCents(
      @ForAll("requests") PlanRequest request, @ForAll("ways") Way way) {
    assertThat(Budgeting.of(request, way.journey).lines())
        .flatExtracting(line -> line.amount().stream().toList())
        .allSatisfy(
            amount -> {
              assertThat(amount.low()).isNotNegative().isLessThanOrEqualTo(amount.high());
              assertThat(amount.low().scale()).isEqualTo(2);
              assertThat(amount.high().scale()).isEqualTo(2);
            });
  }

  @Property
  void moreWeeksNeverCostLess(@ForAll("requests") PlanRequest request, @ForAll("ways") Way way) {
    List<Budget.Comparison> weeks = Budgeting.of(request, way.journey).comparisons();

    assertThat(weeks).extracting(Budget.Comparison::weeks).containsExactly(2, 4, 8);
    for (int i = 1; i < weeks.size(); i++) {
      isNoLess(weeks.get(i - 1).free(), weeks.get(i).free());
      isNoLess(weeks.get(i - 1).planned(), weeks.get(i).planned());
      isNoLess(weeks.get(i - 1).hotel(), weeks.get(i).hotel());
    }
  }

  @Property
  void freeLodgingNeverCostsMore(@ForAll("requests") PlanRequest request, @ForAll("ways") Way way) {
    assertThat(Budgeting.of(request, way.journey).comparisons())
        .allSatisfy(
            comparison -> {
              isNoLess(comparison.free(), comparison.planned());
              isNoLess(comparison.free(), comparison.hotel());
            });
  }

  @Property
  void theStayOfThePlanCostsTheSameInTheComparison(
      @ForAll("spendings") Spending spending, @ForAll("ways") Way way) {
    Budget budget = Budgeting.of(StaySamples.request(null, 5, 28, spending), way.journey);

    assertThat(budget.comparisons().get(1).planned()).isEqualTo(budget.totals());
  }

  @Property
  void aFamilysOwnPriceIsTakenExactly(
      @ForAll BudgetLine.Item item,
      @ForAll @BigRange(min = "0", max = "10000") @Scale(3) BigDecimal price,
      @ForAll @IntRange(min = 1, max = 300) int nights) {
    Budget budget = Budgeting.of(StaySamples.request(null, 5, nights, only(item, price)), BY_CAR);
    BudgetLine line =
        budget.lines().stream().filter(it -> it.item() == item).findFirst().orElseThrow();

    assertThat(line.basis()).isEqualTo(BudgetLine.Basis.FAMILY);
    assertThat(line.figures()).isEmpty();
    BigDecimal quantity = java.util.Objects.requireNonNull(line.quantity());
    MoneyRange amount = line.amount().orElseThrow();
    assertThat(amount.isExact()).isTrue();
    assertThat(amount.low())
        .isEqualByComparingTo(price.multiply(quantity).setScale(2, RoundingMode.HALF_UP));
  }

  private static Spending only(BudgetLine.Item item, BigDecimal price) {
    return new Spending(
        3,
        item == BudgetLine.Item.LODGING ? price : null,
        item == BudgetLine.Item.MEALS ? price : null,
        null,
        item == BudgetLine.Item.DRIVING ? price : null,
        item == BudgetLine.Item.PARKING ? price : null,
        item == BudgetLine.Item.FARE ? price : null);
  }

  private static void isNoLess(List<MoneyRange> less, List<MoneyRange> more) {
    assertThat(total(more).low()).isGreaterThanOrEqualTo(total(less).low());
    assertThat(total(more).high()).isGreaterThanOrEqualTo(total(less).high());
  }

  /** All these requests are in one currency. */
  private static MoneyRange total(List<MoneyRange> totals) {
    assertThat(totals).hasSize(1);
    return totals.getFirst();
  }

  private static final Journey BY_CAR = journey(true, false);

  private static Journey journey(boolean road, boolean flightLikely) {
    Duration hours = Duration.ofHours(2);
    DriveTime time = new DriveTime(hours, hours, hours);
    Drive drive = new Drive(Distance.ofMiles(111.5), time, Drive.Method.ESTIMATE);
    return new Journey(Distance.ofMiles(94.2), road ? drive : null, flightLikely);
  }

  /** The way of a family to the center; no journey where its home is not known. */
  record Way(@Nullable Journey journey) {}

  @Provide
  Arbitrary<Way> ways() {
    return Arbitraries.of(
        new Way(null),
        new Way(BY_CAR),
        new Way(journey(true, true)),
        new Way(journey(false, true)));
  }

  @Provide
  Arbitrary<PlanRequest> requests() {
    return Combinators.combine(
            lodging().injectNull(0.3),
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(1, 305),
            spendings())
        .as(StaySamples::request);
  }

  private static Arbitrary<Lodging> lodging() {
    return Arbitraries.of(
        StaySamples.lodging("unknown", null),
        StaySamples.lodging("free", StaySamples.rate("0", "0", Rate.Basis.FREE)),
        StaySamples.lodging("from", StaySamples.rate("30", null, Rate.Basis.FIXED)),
        StaySamples.lodging("dear", StaySamples.rate("150", null, Rate.Basis.FIXED)),
        StaySamples.lodging("up-to", StaySamples.rate(null, "25", Rate.Basis.SLIDING)),
        StaySamples.lodging("range", StaySamples.rate("40", "87.50", Rate.Basis.FIXED)));
  }

  @Provide
  Arbitrary<Spending> spendings() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 12),
            amounts(),
            amounts(),
            Arbitraries.integers().between(0, 60).injectNull(0.5),
            amounts(),
            amounts(),
            amounts())
        .as(Spending::new);
  }

  private static Arbitrary<@Nullable BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal("10000"))
        .ofScale(3)
        .injectNull(0.5);
  }
}
