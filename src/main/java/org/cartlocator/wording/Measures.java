package org.cartlocator.wording;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Currency;
import java.util.Optional;
import org.cartlocator.catalog.Rate;
import org.cartlocator.geo.Distance;
import org.cartlocator.travel.Drive;
import org.cartlocator.travel.Journey;
import org.jspecify.annotations.Nullable;

/** Words for lengths, times and money. */
final class Measures {

  /** An estimate this far below and above the reckoned time covers most real drives. */
  private static final double QUICKER = 0.95;

  private static final double SLOWER = 1.2;

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

  private String time(Duration reckoned) {
    long quick = coarse(reckoned.toMinutes() * QUICKER);
    long slow = coarse(reckoned.toMinutes() * SLOWER);
    if (slow <= 10) {
      return wording.text("drive.under", minutes(10));
    }
    return quick == slow
        ? wording.text("drive.about", minutes(slow))
        : wording.text("drive.range", minutes(quick), minutes(slow));
  }

  /**
   * No estimate is good to the minute: fives below an hour, quarters below five hours, then half
   * hours.
   */
  private static long coarse(double minutes) {
    long step = minutes < 60 ? 5 : minutes < 300 ? 15 : 30;
    return Math.max(step, Math.round(minutes / step) * step);
  }

  private String minutes(long minutes) {
    long hours = minutes / 60;
    long rest = minutes % 60;
    if (hours == 0) {
      return wording.text("drive.minutes", rest);
    }
    return rest == 0
        ? wording.text("drive.hours", hours)
        : wording.text("drive.hoursMinutes", hours, rest);
  }

  /** A length with one decimal. */
  String tenths(double length) {
    NumberFormat format = NumberFormat.getNumberInstance(wording.locale());
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(length);
  }
}
