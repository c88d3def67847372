package org.cartlocator.geo;

import java.io.Serializable;

/**
 * A length of way, kept in statute miles because every rule and rate in the data set is written in
 * them.
 *
 * @param miles statute miles (1,609.344 m), zero or more, finite
 */
public record Distance(double miles) implements Comparable<Distance>, Serializable {

  /** Nothing at all. */
  public static final Distance ZERO = new Distance(0);

  /** The international mile, exact by definition since 1959. */
  private static final double KILOMETERS_PER_MILE = 1.609344;

  /** Refuses lengths below zero, infinite ones and what is not a number. */
  public Distance {
    if (!(miles >= 0) || Double.isInfinite(miles)) {
      throw new IllegalArgumentException("a distance is zero or more miles");
    }
  }

  /** A distance of so many statute miles. */
  public static Distance ofMiles(double miles) {
    return new Distance(miles);
  }

  /** A distance of so many kilometers. */
  public static Distance ofKilometers(double kilometers) {
    return new Distance(kilometers / KILOMETERS_PER_MILE);
  }

  /** The same length in kilometers. */
  public double kilometers() {
    return miles * KILOMETERS_PER_MILE;
  }

  /** Whether this is farther than the other. */
  public boolean isFartherThan(Distance other) {
    return miles > other.miles;
  }

  @Override
  public int compareTo(Distance other) {
    return Double.compare(miles, other.miles);
  }
}
