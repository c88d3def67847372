package org.cartlocator.stay;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the family itself says about its expenses. Null stands for what the budget reckons with by
 * default. Amounts are in US dollars, zero or more.
 *
 * @param people how many stay, the patient among them, 1 or more
 * @param night price of a night
 * @param meal what one person's meals cost a day
 * @param trips round trips by car between home and the center
 * @param mile what a mile by car costs
 * @param parking what parking costs a day
 * @param fare what flights, trains or buses cost in all
 */
public record Spending(
    int people,
    @Nullable BigDecimal night,
    @Nullable BigDecimal meal,
    @Nullable Integer trips,
    @Nullable BigDecimal mile,
    @Nullable BigDecimal parking,
    @Nullable BigDecimal fare)
    implements Serializable {

  /** The patient and one caregiver. */
  public static final int USUAL_PEOPLE = 2;

  /** One journey for the collection of the cells, one for the treatment. */
  public static final int USUAL_TRIPS = 2;

  /** Nothing said. */
  public static final Spending USUAL =
      new Spending(USUAL_PEOPLE, null, null, null, null, null, null);
}
