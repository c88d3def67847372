package org.cartlocator.caseload;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.finder.Fit;
import org.cartlocator.stay.MoneyRange;
import org.cartlocator.travel.Journey;
import org.jspecify.annotations.Nullable;

/**
 * A center for one case.
 *
 * @param fit "yes" or "ask": those that are ruled out are none
 * @param journey the way there
 * @param places how many places to stay near it are not ruled out for all the nights
 * @param toCall the one of them to call first; null where there is none
 * @param toCallFit how that one fits; "ask" where there is none
 * @param budget what the stay may cost, one sum for each currency
 */
public record CenterAnswer(
    Center center,
    Fit fit,
    Journey journey,
    int places,
    @Nullable Lodging toCall,
    Fit toCallFit,
    List<MoneyRange> budget)
    implements Serializable {

  /** Keeps its own copy. */
  public CenterAnswer {
    budget = List.copyOf(budget);
  }

  /** The place to stay to call first. */
  public Optional<Lodging> firstToCall() {
    return Optional.ofNullable(toCall);
  }
}
