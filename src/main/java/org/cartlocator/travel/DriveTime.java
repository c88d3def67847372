package org.cartlocator.travel;

import java.io.Serializable;
import java.time.Duration;

/**
 * Time at the wheel, without breaks, as a range: roads, weather and traffic differ from day to day.
 * To the minute.
 *
 * @param least on a good day
 * @param middle what one may reckon with
 * @param most on a bad day; a storm or a closed road can make it worse
 */
public record DriveTime(Duration least, Duration middle, Duration most) implements Serializable {

  /** Refuses times out of order. */
  public DriveTime {
    if (least.isNegative() || least.compareTo(middle) > 0 || middle.compareTo(most) > 0) {
      throw new IllegalArgumentException("least, middle and most must grow");
    }
  }

  /**
   * A range around a time.
   *
   * @param quick the part of the minutes that a good day takes, up to 1
   * @param slow how many times the minutes a bad day takes, from 1
   * @param delay what a bad day takes on top, whatever the length
   */
  static DriveTime around(double minutes, double quick, double slow, Duration delay) {
    return new DriveTime(
        rounded(minutes * quick), rounded(minutes), rounded(minutes * slow).plus(delay));
  }

  private static Duration rounded(double minutes) {
    return Duration.ofMinutes(Math.round(minutes));
  }
}
