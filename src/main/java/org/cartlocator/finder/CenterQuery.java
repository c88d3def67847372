package org.cartlocator.finder;

import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.jspecify.annotations.Nullable;

/**
 * What centers are looked for.
 *
 * @param origin where the family lives; null for anywhere, then centers come by state and name
 * @param within farthest great-circle distance from the origin; null for any; without an origin it
 *     has no meaning
 * @param onlyListed leave out centers for which no page names a therapy for this patient
 * @param limit how many at most, 1 or more
 */
public record CenterQuery(
    @Nullable Coordinates origin,
    Patient patient,
    @Nullable Distance within,
    boolean onlyListed,
    int limit) {

  /** Refuses a limit below one. */
  public CenterQuery {
    if (limit < 1) {
      throw new IllegalArgumentException("at least one center must be asked for");
    }
  }
}
