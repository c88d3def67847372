package org.cartlocator.stay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.cartlocator.catalog.PartialDate;

/** The published figures that a budget reckons with until a family puts in its own. */
public enum Figure {
  /**
   * The federal government's standard rate for a hotel night, fiscal year 2026 (to 30 September
   * 2026). The rate for 2027 was not seen.
   */
  HOTEL_NIGHT("110", "2025-10", Pages.PER_DIEM),
  /** The federal government's standard rate for a day's meals away from home, fiscal year 2026. */
  MEALS_OUT("68", "2025-10", Pages.PER_DIEM),
  /**
   * Cooking all meals: the Thrifty Food Plan for one person, $291 a month from October 2023 to
   * September 2024, by thirty days.
   */
  MEALS_COOKED(
      new BigDecimal("291").divide(new BigDecimal("30"), 2, RoundingMode.HALF_UP).toString(),
      "2023-10",
      "https://www.pa.gov/en/agencies/dhs/resources/snap/snap-mass-grant.html"),
  /** The IRS's rate for a mile driven for medical care in 2026: fuel and wear. */
  MILE_FUEL("0.205", "2026", Pages.MILEAGE),
  /** The IRS's rate for a mile driven for business in 2026: the whole cost of a car. */
  MILE_WHOLE("0.725", "2026", Pages.MILEAGE),
  /** Parking is free for patients at a third of the cancer centers of a survey in 2019. */
  PARKING_FREE("0", "2019", Pages.PARKING),
  /** The median price of a day's parking in that survey; the highest was $40. */
  PARKING_DAY("5", "2019", Pages.PARKING);

  private static final Currency DOLLAR = Currency.getInstance("USD");

  private final BigDecimal amount;
  private final String asOf;
  private final String source;

  Figure(String amount, String asOf, String source) {
    this.amount = new BigDecimal(amount);
    this.asOf = asOf;
    this.source = source;
  }

  /** The amount, in US dollars. */
  public BigDecimal amount() {
    return amount;
  }

  /** When the figure held, or began to hold. */
  public PartialDate asOf() {
    return PartialDate.of(asOf);
  }

  /** The page that gives it. */
  public String source() {
    return source;
  }

  /** From the first figure to the second. */
  static MoneyRange range(Figure low, Figure high) {
    return new MoneyRange(low.amount, high.amount, DOLLAR);
  }

  /** This figure exactly. */
  MoneyRange exactly() {
    return MoneyRange.exactly(amount, DOLLAR);
  }

  private static final class Pages {
    static final String PER_DIEM =
        "https://www.travel.dod.mil/Travel-Transportation-Rates/Per-Diem/"
            + "CONUS-Per-Diem-Rate-Changes";
    static final String MILEAGE =
        "https://www.einpresswire.com/article/879120286/"
            + "irs-sets-2026-business-standard-mileage-rate-at-72-5-cents-per-mile-up-2-5-cents";
    static final String PARKING =
        "https://discovery.researcher.life/article/"
            + "nickel-and-dimed-parking-fees-at-ncidesignated-cancer-centers/"
            + "ad51ccd64c0c36d989da746a8e3ea37f";

    private Pages() {}
  }
}
