package org.cartlocator.wording;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.cartlocator.catalog.Rate;
import org.cartlocator.geo.Distance;
import org.cartlocator.travel.Drive;
import org.cartlocator.travel.DriveTime;
import org.cartlocator.travel.Journey;
import org.jspecify.annotations.Nullable;

/** Words for lengths, times and money. */
final class Measures {

  private static final int SHORT_TRIP = 10;
  private static final int HOUR = 60;
  private static final List<String> QUARTERS = List.of("", "¼", "½", "¾");

  private final Wording wording;

  Measures(Wording wording) {
    this.wording = wording;
  }

  String distance(Distance distance, boolean exact) {
    return distance(distance, wording.units(), exact);
  }

  String stated(Distance distance, Units statedIn) {
    String own = distance(distance, statedIn, false);
    return statedIn == wording.units()
        ? own
        : wording.text("distance.converted", own, distance(distance, false));
  }

  private String distance(Distance distance, Units units, boolean exact) {
    boolean miles = units == Units.MILES;
    double length = units.lengthOf(distance);
    String key = miles ? "distance.miles" : "distance.kilometers";
    if (exact && length >= 1 && length < 9.95) {
      return wording.text(miles ? key + ".tenths" : key, tenths(length));
    }
    return length < 1 ? wording.text(key + ".under") : wording.text(key, Math.round(length));
  }

  String distance(Journey journey) {
    Drive drive = journey.drive();
    return distance(drive == null ? journey.greatCircle() : drive.road(), false);
  }

  String drive(Journey journey) {
    Drive drive = journey.drive();
    if (drive == null) {
      return wording.text("drive.none");
    }
    String time = time(drive.time());
    return journey.flightLikely() ? time + " · " + wording.text("drive.flightLikely") : time;
  }

  String rate(Optional<Rate> rate) {
    return rate.map(this::amounts).orElseGet(() -> wording.text("lodging.rate.ask"));
  }

  private String amounts(Rate rate) {
    Currency currency = rate.currency();
    BigDecimal min = rate.min();
    BigDecimal max = rate.max();
    if (rate.basis() == Rate.Basis.FREE || (isZero(min) && isZero(max))) {
      return wording.text("lodging.rate.free");
    }
    if (max == null) {
      return min == null || isZero(min)
          ? wording.text("lodging.rate.ask")
          : wording.text("lodging.rate.from", wording.money(min, currency));
    }
    if (min == null || isZero(min)) {
      return wording.text("lodging.rate.upTo", wording.money(max, currency));
    }
    return min.compareTo(max) == 0
        ? wording.money(max, currency)
        : wording.text(
            "lodging.rate.range", wording.money(min, currency), wording.money(max, currency));
  }

  private static boolean isZero(@Nullable BigDecimal amount) {
    return amount != null && amount.signum() == 0;
  }

  private String time(DriveTime time) {
    long least = coarse(time.least().toMinutes());
    long most = coarse(time.most().toMinutes());
    if (most <= SHORT_TRIP) {
      return wording.text("drive.under", SHORT_TRIP);
    }
    if (least == most) {
      return most < HOUR ? wording.text("drive.minutes", most) : about(most);
    }
    if (most < HOUR) {
      return wording.text("drive.minutes.range", least, most);
    }
    return least < HOUR
        ? wording.text("drive.minutes.to", least, length(most))
        : wording.text("drive.hours.range", hours(least), hours(most));
  }

  private String about(long minutes) {
    return minutes == HOUR
        ? wording.text("drive.hour")
        : wording.text("drive.hours", hours(minutes));
  }

  private String length(long minutes) {
    return minutes == HOUR
        ? wording.text("drive.hour.length")
        : wording.text("drive.hours.length", hours(minutes));
  }

  /** Whole hours and quarters, as 2½. */
  private static String hours(long minutes) {
    return minutes / HOUR + QUARTERS.get((int) (minutes % HOUR / (HOUR / QUARTERS.size())));
  }

  /**
   * No time is good to the minute: fives below an hour, quarters of an hour below four, halves
   * below ten, then whole ones.
   */
  private static long coarse(long minutes) {
    long step = minutes < HOUR ? 5 : minutes < 4 * HOUR ? 15 : minutes < 10 * HOUR ? 30 : HOUR;
    return Math.max(step, Math.round((double) minutes / step) * step);
  }

  /** A length with one decimal. */
  String tenths(double length) {
    NumberFormat format = NumberFormat.getNumberInstance(wording.locale());
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(length);
  }
}
