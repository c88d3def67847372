package org.cartlocator.opendata;

/** On which terms the data can be used. */
public final class Terms {

  /** The terms in a sentence, as NOTICE has them. */
  public static final String LICENCE =
      "Facts compiled from public pages, each with its source; no text was copied. Points of ZIP"
          + " codes and towns: GeoNames (CC BY 4.0) and US Census Bureau (public domain).";

  private Terms() {}
}
