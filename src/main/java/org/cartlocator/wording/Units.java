package org.cartlocator.wording;

/** Systems of units for distances. */
public enum Units {
  /** Statute miles. */
  MILES,
  /** Kilometers. */
  KILOMETERS
}
