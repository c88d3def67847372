package org.cartlocator.api;

import org.cartlocator.geo.Distance;

/** The units a caller may ask for. */
enum LengthUnit {
  /** Statute miles. */
  MILES("mi"),
  /** Kilometers. */
  KILOMETERS("km");

  private final String code;

  LengthUnit(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  Distance toDistance(double length) {
    return this == MILES ? Distance.ofMiles(length) : Distance.ofKilometers(length);
  }

  /** The length in this unit with one decimal. */
  double of(Distance distance) {
    double length = this == MILES ? distance.miles() : distance.kilometers();
    return Math.round(length * 10) / 10.0;
  }
}
