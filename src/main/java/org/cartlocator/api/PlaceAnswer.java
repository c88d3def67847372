package org.cartlocator.api;

import org.cartlocator.geocoding.Place;

/** A place, as the interface tells it. */
record PlaceAnswer(String id, String label, String kind, double lat, double lng, String precision) {

  static PlaceAnswer of(Place place) {
    return new PlaceAnswer(
        place.id(),
        place.label(),
        place.kind().code(),
        place.location().lat(),
        place.location().lng(),
        place.precision().code());
  }
}
