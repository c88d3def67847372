package org.cartlocator.stay;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One sort of expense.
 *
 * @param price the price of one unit: a night, a person's meals on a day, a mile, a day's parking,
 *     all fares; null where it is not known
 * @param quantity how many units; null where it is not known
 * @param figures the published figures behind the price, none where it comes from elsewhere
 */
public record BudgetLine(
    Item item,
    @Nullable MoneyRange price,
    @Nullable BigDecimal quantity,
    Basis basis,
    List<Figure> figures)
    implements Serializable {

  /** Keeps its own copy. */
  public BudgetLine {
    figures = List.copyOf(figures);
  }

  /** Price times quantity; empty where one of them is not known. */
  public Optional<MoneyRange> amount() {
    return price == null || quantity == null
        ? Optional.empty()
        : Optional.of(price.times(quantity));
  }

  /** The sorts of expenses. */
  public enum Item {
    /** Nights at the place to stay. */
    LODGING,
    /** Meals of everyone who stays. */
    MEALS,
    /** Driving to the center and back. */
    DRIVING,
    /** Flights, trains and buses. */
    FARE,
    /** Parking at the hospital. */
    PARKING
  }

  /** Where a price comes from. */
  public enum Basis {
    /** The record of the place to stay. */
    PLACE,
    /** The place to stay is chosen, its price is to be asked: up to a hotel's. */
    PLACE_UNKNOWN,
    /** Published figures. */
    FIGURES,
    /** The family itself. */
    FAMILY,
    /** Nothing: it must be filled in to count. */
    NOT_KNOWN
  }
}
