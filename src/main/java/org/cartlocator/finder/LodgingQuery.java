package org.cartlocator.finder;

import org.cartlocator.catalog.Center;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.jspecify.annotations.Nullable;

/**
 * What places to stay are looked for.
 *
 * @param center near which
 * @param home where the family lives; null if not told
 * @param nights how many nights are needed, 1 to {@value #MAX_NIGHTS}
 * @param within farthest great-circle distance from the center
 */
public record LodgingQuery(
    Center center, @Nullable Coordinates home, Patient patient, int nights, Distance within) {

  /** The longest stay that is planned for: a year. */
  public static final int MAX_NIGHTS = 365;

  /** Refuses a stay of no night and one longer than a year. */
  public LodgingQuery {
    if (nights < 1 || nights > MAX_NIGHTS) {
      throw new IllegalArgumentException("a stay is 1 to 365 nights");
    }
  }
}
