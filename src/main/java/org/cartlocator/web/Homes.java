package org.cartlocator.web;

import org.cartlocator.geocoding.Place;
import org.cartlocator.stay.Home;
import org.jspecify.annotations.Nullable;

/** Makes the home of a plan of the place that was understood. */
final class Homes {

  private Homes() {}

  static @Nullable Home of(@Nullable Place place) {
    return place == null
        ? null
        : new Home(place.label(), place.location(), place.precision() == Place.Precision.REGION);
  }
}
