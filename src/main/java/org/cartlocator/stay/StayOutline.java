package org.cartlocator.stay;

import java.util.List;
import java.util.Optional;
import org.cartlocator.finder.LodgingMatch;

/**
 * What a plan comes to, for where many are looked at and none is read: the same figures as the plan
 * itself.
 *
 * @param places how many places to stay near the center are not ruled out
 * @param toCall the one of them to call first
 * @param totals the sums of what is known, one for each currency
 */
public record StayOutline(int places, Optional<LodgingMatch> toCall, List<MoneyRange> totals) {

  /** Keeps its own copy. */
  public StayOutline {
    totals = List.copyOf(totals);
  }
}
