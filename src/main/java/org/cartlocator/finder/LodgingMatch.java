package org.cartlocator.finder;

import java.util.List;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.geo.Distance;

/**
 * A place to stay near a center.
 *
 * @param distance great-circle distance from the center
 * @param exact false where the place is known only to its town: then no tenths of a mile are shown
 * @param fit all the reasons taken together
 * @param reasons why, in the order to be read
 */
public record LodgingMatch(
    Lodging lodging, Distance distance, boolean exact, Fit fit, List<Reason.AboutLodging> reasons) {

  /** Keeps its own copy. */
  public LodgingMatch {
    reasons = List.copyOf(reasons);
  }
}
