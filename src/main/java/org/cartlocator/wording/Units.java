package org.cartlocator.wording;

import java.util.Arrays;
import java.util.Optional;
import org.cartlocator.geo.Distance;

/** Systems of units for distances. */
public enum Units {
  /** Statute miles. */
  MILES("mi"),
  /** Kilometers. */
  KILOMETERS("km");

  private final String code;

  Units(String code) {
    this.code = code;
  }

  /** The short name used in links. */
  public String code() {
    return code;
  }

  /** The units with this short name; empty if there are none. */
  public static Optional<Units> findByCode(String code) {
    return Arrays.stream(values()).filter(units -> units.code.equals(code)).findFirst();
  }

  /** A distance of so many of these units, zero or more. */
  public Distance toDistance(double length) {
    return this == MILES ? Distance.ofMiles(length) : Distance.ofKilometers(length);
  }

  /** How many of these units a distance is long. */
  public double lengthOf(Distance distance) {
    return this == MILES ? distance.miles() : distance.kilometers();
  }
}
