package org.cartlocator.api;

import org.cartlocator.geo.Distance;
import org.cartlocator.wording.Units;

/** The units a caller may ask for. */
enum LengthUnit {
  /** Statute miles. */
  MILES(Units.MILES),
  /** Kilometers. */
  KILOMETERS(Units.KILOMETERS);

  private final Units units;

  LengthUnit(Units units) {
    this.units = units;
  }

  String code() {
    return units.code();
  }

  /** The units of the sentences in the answer. */
  Units units() {
    return units;
  }

  Distance toDistance(double length) {
    return units.toDistance(length);
  }

  /** The length in this unit with one decimal. */
  double of(Distance distance) {
    return Math.round(units.lengthOf(distance) * 10) / 10.0;
  }
}
