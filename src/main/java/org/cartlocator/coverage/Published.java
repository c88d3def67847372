package org.cartlocator.coverage;

import java.net.URI;

/** A published figure to compare with: a poster at ISPOR 2025, counties against 141 hospitals. */
public final class Published {

  /** Share of the people of the United States who live over 120 minutes away. */
  public static final double BEYOND = 0.29;

  /** The minutes of that share, at the 30 miles an hour that the study reckoned with. */
  public static final int MINUTES = 120;

  /** How many CAR-T hospitals it took from BMT InfoNet's list. */
  public static final int HOSPITALS = 141;

  /** The year it was shown. */
  public static final int YEAR = 2025;

  /** Where it stands. */
  public static final URI SOURCE =
      URI.create(
          "https://www.ispor.org/heor-resources/presentations-database/presentation-cti/ispor-2025/"
              + "poster-session-1/barriers-to-car-t-therapy-access-in-the-u-s--a-county-level-"
              + "analysis-of-proximity-and-sociodemographic-factors");

  private Published() {}
}
