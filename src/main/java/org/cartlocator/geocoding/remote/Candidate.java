package org.cartlocator.geocoding.remote;

import org.cartlocator.geo.Coordinates;
import org.cartlocator.geocoding.Place;
import org.cartlocator.geocoding.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A place that a service offers.
 *
 * @param label one line for a reader
 * @param point where it is
 * @param precision how exact the point is; a street without its house counts as a ZIP code area
 * @param state two-letter US code, null elsewhere or where the service does not say
 */
record Candidate(
    String label, Coordinates point, Place.Precision precision, @Nullable String state) {

  /** Longer than any postal address; what is more would only break a page. */
  private static final int MAX_LABEL = 120;

  Candidate {
    String clean = TypedText.clean(label);
    label = clean.length() > MAX_LABEL ? clean.substring(0, MAX_LABEL - 1) + "…" : clean;
  }

  /** As a place, whose id holds no more than the coarse point. */
  Place toPlace() {
    boolean town = precision == Place.Precision.CITY;
    return new Place(
        point.coarse().toString(),
        label,
        town ? Place.Kind.CITY : Place.Kind.ADDRESS,
        point,
        precision,
        state);
  }
}
