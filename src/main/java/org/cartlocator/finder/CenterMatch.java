package org.cartlocator.finder;

import java.util.List;
import org.cartlocator.catalog.Center;
import org.cartlocator.travel.Journey;
import org.jspecify.annotations.Nullable;

/**
 * A center that may treat the patient.
 *
 * @param journey the way there from the family's home; null where no origin was given
 * @param fit all the reasons taken together
 * @param reasons why, in the order to be read
 * @param therapies the therapies to speak of for this patient, listed ones first
 * @param placesToStay how many places to stay within {@link Finder#NEARBY} do not rule the family
 *     out
 */
public record CenterMatch(
    Center center,
    @Nullable Journey journey,
    Fit fit,
    List<Reason.AboutCenter> reasons,
    List<TherapyStatus> therapies,
    int placesToStay) {

  /** Keeps its own copies. */
  public CenterMatch {
    reasons = List.copyOf(reasons);
    therapies = List.copyOf(therapies);
  }

  /**
   * A therapy at this center.
   *
   * @param therapy id of the therapy
   * @param listed true where a page names it for this center; false means ask
   */
  public record TherapyStatus(String therapy, String brand, boolean listed) {}
}
