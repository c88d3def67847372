package org.cartlocator.stay;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An amount of money that is not known exactly.
 *
 * @param low the least, zero or more
 * @param high the most, the least or more
 * @param currency of both
 */
public record MoneyRange(BigDecimal low, BigDecimal high, Currency currency)
    implements Serializable {

  private static final int CENTS = 2;

  /** Refuses amounts below zero and an end before the beginning. */
  public MoneyRange {
    if (low.signum() < 0 || high.compareTo(low) < 0) {
      throw new IllegalArgumentException("a range of money goes up from zero or more");
    }
  }

  /** An amount that is known exactly. */
  static MoneyRange exactly(BigDecimal amount, Currency currency) {
    return new MoneyRange(amount, amount, currency);
  }

  /** Nothing. */
  static MoneyRange nothing(Currency currency) {
    return exactly(BigDecimal.ZERO, currency);
  }

  /** Whether the least is the most. */
  public boolean isExact() {
    return low.compareTo(high) == 0;
  }

  /** So many times the amount, rounded to whole cents. */
  MoneyRange times(BigDecimal quantity) {
    return new MoneyRange(cents(low.multiply(quantity)), cents(high.multiply(quantity)), currency);
  }

  /**
   * Both together.
   *
   * @throws IllegalArgumentException if the currencies differ: there is no rate of exchange here
   */
  MoneyRange plus(MoneyRange other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("amounts in two currencies cannot be added");
    }
    return new MoneyRange(low.add(other.low), high.add(other.high), currency);
  }

  /** The sums of the amounts in each currency, in the order in which the currencies come. */
  static List<MoneyRange> sums(List<MoneyRange> amounts) {
    Map<Currency, MoneyRange> byCurrency = new LinkedHashMap<>();
    amounts.forEach(amount -> byCurrency.merge(amount.currency, amount, MoneyRange::plus));
    return List.copyOf(byCurrency.values());
  }

  private static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(CENTS, RoundingMode.HALF_UP);
  }
}
