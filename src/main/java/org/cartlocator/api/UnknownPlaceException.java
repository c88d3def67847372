package org.cartlocator.api;

import java.util.List;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Place;

/** A place that was not understood. */
final class UnknownPlaceException extends RuntimeException {

  private final String parameter;
  private final Geocoding.Cause cause;
  private final List<Place> suggestions;

  UnknownPlaceException(String parameter, Geocoding.NotFound notFound) {
    super(parameter + " is not a place that is known here");
    this.parameter = parameter;
    this.cause = notFound.cause();
    this.suggestions = notFound.suggestions();
  }

  String parameter() {
    return parameter;
  }

  Geocoding.Cause placeCause() {
    return cause;
  }

  List<Place> suggestions() {
    return suggestions;
  }
}
