package org.cartlocator.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.geo.Distance;
import org.cartlocator.stay.BudgetLine;
import org.cartlocator.stay.Figure;
import org.cartlocator.stay.MoneyRange;
import org.cartlocator.stay.PlanRequest;
import org.cartlocator.stay.Spending;
import org.jspecify.annotations.Nullable;

/** Words for what a stay may cost. Immutable; cheap to make. */
public final class BudgetWords {

  private final Wording wording;

  /** Words in this language and these units. */
  public BudgetWords(Wording wording) {
    this.wording = wording;
  }

  /** An amount in whole units of its currency, as "$0 – $495". */
  public String amount(MoneyRange range) {
    return between(
        wording.money(whole(range.low()), range.currency()),
        wording.money(whole(range.high()), range.currency()));
  }

  /** Amounts in several currencies, which cannot be added. */
  public String amounts(List<MoneyRange> amounts) {
    return amounts.isEmpty()
        ? wording.text("plan.budget.nothing")
        : amounts.stream().map(this::amount).collect(Collectors.joining(" + "));
  }

  /** The amount of a line, or that it is not known. */
  public String amount(BudgetLine line) {
    return line.amount().map(this::amount).orElseGet(() -> wording.text("plan.budget.unknown"));
  }

  /** What sort of expense a line is. */
  public String item(BudgetLine.Item item) {
    return wording.text("plan.budget." + key(item));
  }

  /** The line's name with its quantity, as "Lodging, 33 nights". */
  public String heading(BudgetLine line, PlanRequest request) {
    String item = item(line.item());
    return switch (line.item()) {
      case LODGING -> wording.text("plan.budget.nights", item, request.allNights());
      case MEALS ->
          wording.text(
              "plan.budget.people", item, request.spending().people(), request.allNights());
      case DRIVING ->
          line.quantity() == null || line.quantity().signum() == 0
              ? item
              : wording.text("plan.budget.trips", item, trips(request), miles(line));
      case PARKING -> wording.text("plan.budget.days", item, request.allNights());
      case FARE -> item;
    };
  }

  /** How the price of a line comes about. */
  public String basis(BudgetLine line, PlanRequest request) {
    return switch (line.basis()) {
      case PLACE -> place(request.lodging(), line);
      case PLACE_UNKNOWN ->
          wording.text("plan.basis.placeUnknown", name(request.lodging()), price(line));
      case FAMILY -> wording.text("plan.basis.family", price(line));
      case NOT_KNOWN -> wording.text("plan.basis.fare");
      case FIGURES ->
          line.item() == BudgetLine.Item.DRIVING && line.quantity() == null
              ? wording.text("plan.basis.noHome")
              : wording.text("plan.basis." + key(line.item()), price(line));
    };
  }

  /** What the field for the price of a mile is called: rates and links count by the mile. */
  public String mile() {
    Distance mile = Units.MILES.toDistance(1);
    return wording.units() == Units.MILES
        ? wording.text("plan.mile")
        : wording.text(
            "plan.mile.kilometers", new Measures(wording).tenths(wording.units().lengthOf(mile)));
  }

  /** What a published figure is, and of when. */
  public String figure(Figure figure) {
    return wording.text("plan.figure." + key(figure), wording.date(figure.asOf()));
  }

  private String place(@Nullable Lodging place, BudgetLine line) {
    MoneyRange price = line.price();
    boolean free = price != null && price.high().signum() == 0;
    return wording.text(
        free ? "plan.basis.place.free" : "plan.basis.place",
        name(place),
        wording.rate(Optional.ofNullable(place).map(Lodging::rate)),
        place == null || place.rate() == null || place.rate().asOf() == null
            ? wording.text("center.source.undated")
            : wording.text("lodging.rate.asOf", wording.date(place.rate().asOf())));
  }

  private static String name(@Nullable Lodging place) {
    return place == null ? "" : place.name();
  }

  private String price(BudgetLine line) {
    MoneyRange price = line.price();
    if (price == null) {
      return "";
    }
    String each = between(unit(price.low(), price), unit(price.high(), price));
    return line.item() == BudgetLine.Item.DRIVING ? byLength(each, price) : each;
  }

  /**
   * Rates are set for the mile: that figure stays, and the one for a kilometer stands beside it.
   */
  private String byLength(String aMile, MoneyRange price) {
    return wording.units() == Units.MILES
        ? wording.text("plan.price.mile", aMile)
        : wording.text(
            "plan.price.kilometer",
            aMile,
            between(
                unit(perKilometer(price.low()), price), unit(perKilometer(price.high()), price)));
  }

  /** To a tenth of a cent, as the rates themselves. */
  private static BigDecimal perKilometer(BigDecimal aMile) {
    double kilometers = Units.KILOMETERS.lengthOf(Units.MILES.toDistance(1));
    return aMile.divide(BigDecimal.valueOf(kilometers), 3, RoundingMode.HALF_UP);
  }

  /** The price of one unit to its last digit: a mile costs parts of a cent. */
  private String unit(BigDecimal amount, MoneyRange price) {
    NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
    format.setCurrency(price.currency());
    int digits = Math.max(0, amount.stripTrailingZeros().scale());
    format.setMinimumFractionDigits(digits == 0 ? 0 : Math.max(2, digits));
    format.setMaximumFractionDigits(digits == 0 ? 0 : Math.max(2, digits));
    return format.format(amount);
  }

  /** Two amounts that read the same are one. */
  private String between(String low, String high) {
    return low.equals(high) ? high : wording.text("plan.budget.range", low, high);
  }

  private static int trips(PlanRequest request) {
    Integer trips = request.spending().trips();
    return trips == null ? Spending.USUAL_TRIPS : trips;
  }

  private String miles(BudgetLine line) {
    BigDecimal miles = line.quantity();
    return wording.distance(Distance.ofMiles(miles == null ? 0 : miles.doubleValue()), false);
  }

  private static BigDecimal whole(BigDecimal amount) {
    return amount.setScale(0, RoundingMode.HALF_UP);
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
