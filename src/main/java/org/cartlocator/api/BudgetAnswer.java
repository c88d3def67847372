package org.cartlocator.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.cartlocator.catalog.PartialDate;
import org.cartlocator.stay.Budget;
import org.cartlocator.stay.BudgetLine;
import org.cartlocator.stay.Figure;
import org.cartlocator.stay.MoneyRange;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.BudgetWords;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a stay may cost.
 *
 * @param totals the sums of what is known, one for each currency
 * @param comparisons the sums for stays of other lengths
 */
record BudgetAnswer(
    List<LineAnswer> lines, List<RangeAnswer> totals, List<ComparisonAnswer> comparisons) {

  static BudgetAnswer of(StayPlan plan, Wording wording) {
    BudgetWords words = new BudgetWords(wording);
    Budget budget = plan.budget();
    return new BudgetAnswer(
        budget.lines().stream().map(line -> LineAnswer.of(line, plan, words)).toList(),
        RangeAnswer.of(budget.totals()),
        budget.comparisons().stream().map(ComparisonAnswer::of).toList());
  }

  /** An amount that is not known exactly. */
  record RangeAnswer(BigDecimal low, BigDecimal high, Currency currency) {

    static List<RangeAnswer> of(List<MoneyRange> amounts) {
      return amounts.stream()
          .map(amount -> new RangeAnswer(amount.low(), amount.high(), amount.currency()))
          .toList();
    }
  }

  /**
   * One sort of expense. What is not known is null.
   *
   * @param unitLow the price of a night, a person's meals on a day, a mile, a day's parking or all
   *     fares
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record LineAnswer(
      String item,
      String name,
      String heading,
      @Nullable BigDecimal quantity,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      @Nullable Currency currency,
      @Nullable BigDecimal unitLow,
      @Nullable BigDecimal unitHigh,
      String basis,
      String basisText,
      List<FigureAnswer> figures) {

    static LineAnswer of(BudgetLine line, StayPlan plan, BudgetWords words) {
      MoneyRange price = line.price();
      MoneyRange amount = line.amount().orElse(null);
      return new LineAnswer(
          Codes.of(line.item()),
          words.item(line.item()),
          words.heading(line, plan.request()),
          line.quantity(),
          amount == null ? null : amount.low(),
          amount == null ? null : amount.high(),
          price == null ? null : price.currency(),
          price == null ? null : price.low(),
          price == null ? null : price.high(),
          Codes.of(line.basis()),
          words.basis(line, plan.request()),
          line.figures().stream().map(figure -> FigureAnswer.of(figure, words)).toList());
    }
  }

  /** A published figure, in US dollars, and the page that gives it. */
  record FigureAnswer(
      String figure, BigDecimal amount, PartialDate asOf, String source, String text) {

    static FigureAnswer of(Figure figure, BudgetWords words) {
      return new FigureAnswer(
          Codes.of(figure), figure.amount(), figure.asOf(), figure.source(), words.figure(figure));
    }
  }

  /** The sums for that many weeks after the infusion, by what lodging costs. */
  record ComparisonAnswer(
      int weeks, List<RangeAnswer> free, List<RangeAnswer> planned, List<RangeAnswer> hotel) {

    static ComparisonAnswer of(Budget.Comparison comparison) {
      return new ComparisonAnswer(
          comparison.weeks(),
          RangeAnswer.of(comparison.free()),
          RangeAnswer.of(comparison.planned()),
          RangeAnswer.of(comparison.hotel()));
    }
  }
}
