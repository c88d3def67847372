package org.cartlocator.geocoding;

import java.util.List;
import org.cartlocator.geo.Coordinates;

/**
 * A building that people name instead of the town it stands in: "near MD Anderson".
 *
 * @param id stable and fit for a link, as {@code center:us-tx-md-anderson}
 * @param names its names, the one shown first, then others in use
 * @param town the town it stands in
 * @param state two-letter code of its state
 * @param location where it stands
 * @param exact whether the location is that of the building, rather than of its town
 */
public record Landmark(
    String id, List<String> names, String town, String state, Coordinates location, boolean exact) {

  /** Keeps its own copy of the list. */
  public Landmark {
    names = List.copyOf(names);
  }

  /** The landmark as a place. */
  Place place() {
    return new Place(
        id,
        names.getFirst() + ", " + town + ", " + state,
        Place.Kind.LANDMARK,
        location,
        exact ? Place.Precision.POINT : Place.Precision.CITY,
        state);
  }
}
