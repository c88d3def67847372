package org.cartlocator.caseload;

import java.io.Serializable;
import java.util.List;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Place;

/**
 * Where a patient lives, as it was read.
 *
 * @param match how the text led to the place
 * @param zerosAdded whether a spreadsheet seems to have taken the zeros from the front of a ZIP
 *     code
 * @param others what else may be meant, likeliest first
 */
public record CasePlace(Place place, Geocoding.Match match, boolean zerosAdded, List<Place> others)
    implements Serializable {

  /** Keeps its own copy. */
  public CasePlace {
    others = List.copyOf(others);
  }

  /** Whether it is not quite what was typed, so that somebody should look at it. */
  public boolean isGuess() {
    return match != Geocoding.Match.EXACT || zerosAdded || !others.isEmpty() || isRough();
  }

  /** Whether it is the middle of a county or state. */
  public boolean isRough() {
    return place.precision() == Place.Precision.REGION;
  }
}
