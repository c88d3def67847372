package org.cartlocator.api;

import java.util.List;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Place;

/**
 * Where a search starts.
 *
 * @param place the place taken
 * @param alternatives other places that may be meant
 * @param match how the text led to the place
 */
record Origin(Place place, List<Place> alternatives, String match) {

  /** Understands the text of the named parameter, or refuses it with suggestions. */
  static Origin of(Geocoder geocoder, String parameter, String near) {
    return switch (geocoder.locate(near)) {
      case Geocoding.Found(Place place, Geocoding.Match match) ->
          new Origin(place, List.of(), Codes.of(match));
      case Geocoding.Ambiguous(Place first, List<Place> others, Geocoding.Match match) ->
          new Origin(first, others, Codes.of(match));
      case Geocoding.NotFound notFound -> throw new UnknownPlaceException(parameter, notFound);
    };
  }
}
