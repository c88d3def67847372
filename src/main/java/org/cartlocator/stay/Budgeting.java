package org.cartlocator.stay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.Rate;
import org.cartlocator.travel.Drive;
import org.cartlocator.travel.Journey;
import org.jspecify.annotations.Nullable;

/** Reckons the budget of one family. */
final class Budgeting {

  private static final List<Integer> WEEKS = List.of(2, 4, 8);
  private static final int DAYS_IN_A_WEEK = 7;
  private static final int WAYS_OF_A_TRIP = 2;
  private static final Currency DOLLAR = Currency.getInstance("USD");

  private final PlanRequest request;
  private final Spending spending;
  private final @Nullable Journey journey;

  private Budgeting(PlanRequest request, @Nullable Journey journey) {
    this.request = request;
    this.spending = request.spending();
    this.journey = journey;
  }

  /** The budget of a plan whose family has this way to the center; null where it is not known. */
  static Budget of(PlanRequest request, @Nullable Journey journey) {
    return new Budgeting(request, journey).budget();
  }

  /** The sums of such a budget alone. */
  static List<MoneyRange> totals(PlanRequest request, @Nullable Journey journey) {
    return sums(new Budgeting(request, journey).lines(request.allNights()).stream());
  }

  private Budget budget() {
    List<BudgetLine> lines = lines(request.allNights());
    return new Budget(lines, sums(lines.stream()), WEEKS.stream().map(this::comparison).toList());
  }

  private Budget.Comparison comparison(int weeks) {
    int nights = request.nightsBefore() + weeks * DAYS_IN_A_WEEK;
    List<BudgetLine> lines = lines(nights);
    List<BudgetLine> others =
        lines.stream().filter(line -> line.item() != BudgetLine.Item.LODGING).toList();
    return new Budget.Comparison(
        weeks,
        sums(others.stream()),
        sums(lines.stream()),
        sums(Stream.concat(Stream.of(hotel(BigDecimal.valueOf(nights))), others.stream())));
  }

  private static List<MoneyRange> sums(Stream<BudgetLine> lines) {
    return MoneyRange.sums(lines.map(BudgetLine::amount).flatMap(Optional::stream).toList());
  }

  private List<BudgetLine> lines(int nights) {
    List<BudgetLine> lines = new ArrayList<>();
    BigDecimal days = BigDecimal.valueOf(nights);
    lines.add(lodging(days));
    lines.add(meals(days));
    boolean flies = flies(spending, journey);
    if (!flies) {
      lines.add(driving());
    }
    if (flies || spending.fare() != null) {
      lines.add(fare());
    }
    lines.add(parking(days));
    return lines;
  }

  private BudgetLine lodging(BigDecimal nights) {
    Lodging place = request.lodging();
    if (spending.night() != null) {
      return own(BudgetLine.Item.LODGING, spending.night(), nights);
    }
    if (place == null) {
      return hotel(nights);
    }
    return Optional.ofNullable(place.rate())
        .flatMap(Budgeting::price)
        .map(
            price ->
                new BudgetLine(
                    BudgetLine.Item.LODGING, price, nights, BudgetLine.Basis.PLACE, List.of()))
        .orElseGet(
            () ->
                new BudgetLine(
                    BudgetLine.Item.LODGING,
                    unknownPrice(place.rate()),
                    nights,
                    BudgetLine.Basis.PLACE_UNKNOWN,
                    List.of(Figure.HOTEL_NIGHT)));
  }

  private static BudgetLine hotel(BigDecimal nights) {
    return new BudgetLine(
        BudgetLine.Item.LODGING,
        Figure.HOTEL_NIGHT.exactly(),
        nights,
        BudgetLine.Basis.FIGURES,
        List.of(Figure.HOTEL_NIGHT));
  }

  /** From the least that is asked, as far as a page says, to a hotel's price. */
  private static MoneyRange unknownPrice(@Nullable Rate rate) {
    BigDecimal least = rate == null || rate.min() == null ? BigDecimal.ZERO : rate.min();
    Currency currency = rate == null ? DOLLAR : rate.currency();
    return new MoneyRange(least, least.max(Figure.HOTEL_NIGHT.amount()), currency);
  }

  /** The price of a night; empty where the most that is asked is not known. */
  private static Optional<MoneyRange> price(Rate rate) {
    if (rate.basis() == Rate.Basis.FREE) {
      return Optional.of(MoneyRange.nothing(rate.currency()));
    }
    BigDecimal max = rate.max();
    BigDecimal min = rate.min() == null ? BigDecimal.ZERO : rate.min();
    return max == null ? Optional.empty() : Optional.of(new MoneyRange(min, max, rate.currency()));
  }

  private BudgetLine meals(BigDecimal days) {
    BigDecimal quantity = days.multiply(BigDecimal.valueOf(spending.people()));
    return spending.meal() == null
        ? published(BudgetLine.Item.MEALS, Figure.MEALS_COOKED, Figure.MEALS_OUT, quantity)
        : own(BudgetLine.Item.MEALS, spending.meal(), quantity);
  }

  private BudgetLine driving() {
    Drive drive = journey == null ? null : journey.drive();
    BigDecimal miles = null;
    if (drive != null) {
      int trips = spending.trips() == null ? Spending.USUAL_TRIPS : spending.trips();
      miles =
          BigDecimal.valueOf(drive.road().miles())
              .setScale(0, RoundingMode.HALF_UP)
              .multiply(BigDecimal.valueOf((long) trips * WAYS_OF_A_TRIP));
    }
    if (spending.mile() != null) {
      return new BudgetLine(
          BudgetLine.Item.DRIVING,
          MoneyRange.exactly(spending.mile(), DOLLAR),
          miles,
          BudgetLine.Basis.FAMILY,
          List.of());
    }
    return published(BudgetLine.Item.DRIVING, Figure.MILE_FUEL, Figure.MILE_WHOLE, miles);
  }

  private BudgetLine fare() {
    BigDecimal fare = spending.fare();
    return fare == null
        ? new BudgetLine(
            BudgetLine.Item.FARE, null, BigDecimal.ONE, BudgetLine.Basis.NOT_KNOWN, List.of())
        : own(BudgetLine.Item.FARE, fare, BigDecimal.ONE);
  }

  private BudgetLine parking(BigDecimal days) {
    return spending.parking() == null
        ? published(BudgetLine.Item.PARKING, Figure.PARKING_FREE, Figure.PARKING_DAY, days)
        : own(BudgetLine.Item.PARKING, spending.parking(), days);
  }

  private static BudgetLine own(BudgetLine.Item item, BigDecimal price, BigDecimal quantity) {
    return new BudgetLine(
        item, MoneyRange.exactly(price, DOLLAR), quantity, BudgetLine.Basis.FAMILY, List.of());
  }

  private static BudgetLine published(
      BudgetLine.Item item, Figure low, Figure high, @Nullable BigDecimal quantity) {
    return new BudgetLine(
        item, Figure.range(low, high), quantity, BudgetLine.Basis.FIGURES, List.of(low, high));
  }

  /**
   * Whether a family flies to the center, as far as is known. One that says how often it drives
   * does drive, however far it is.
   */
  static boolean flies(Spending spending, @Nullable Journey journey) {
    if (journey == null) {
      return false;
    }
    Integer trips = spending.trips();
    return journey.drive() == null || (journey.flightLikely() && (trips == null || trips == 0));
  }
}
