package org.cartlocator.web;

import java.io.Serializable;
import java.util.Optional;
import org.cartlocator.geocoding.AddressService;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Place;
import org.jspecify.annotations.Nullable;

/**
 * A typed text and what it meant.
 *
 * @param near what an address of a page holds for it: the text where it is the name of a place that
 *     other places have, too, or was misspelled, so that the page says so; else the id of the
 *     place. Never a street address
 * @param typed the text itself, which may be a street address and stays in memory
 * @param by the service that knew the address, at the visitor's wish; null for the built-in
 *     gazetteer
 */
record Understood(String near, Geocoding geocoding, String typed, @Nullable AddressService by)
    implements Serializable {

  /**
   * For a text that means one place or several.
   *
   * @throws IllegalArgumentException if it means none
   */
  static Understood of(String text, Geocoding geocoding) {
    boolean exact =
        geocoding instanceof Geocoding.Found found && found.match() == Geocoding.Match.EXACT;
    String near = geocoding.isNameAlone() && !exact ? text : place(geocoding).id();
    return new Understood(near, geocoding, text, null);
  }

  /**
   * For an address that a service knows. Its text is not needed any more.
   *
   * @throws IllegalArgumentException if it means none
   */
  static Understood located(Geocoding geocoding, AddressService by) {
    return new Understood(place(geocoding).id(), geocoding, "", by);
  }

  /** Whether a service knew this place, so that its id alone would lead to another point. */
  boolean isLocated(Place place) {
    return by != null && near.equals(place.id());
  }

  /** One of the other places that the service knew, as the one that is meant; empty for others. */
  Optional<Understood> choose(Place place) {
    return by != null
            && geocoding instanceof Geocoding.Ambiguous several
            && several.others().contains(place)
        ? Optional.of(located(new Geocoding.Found(place, Geocoding.Match.ADDRESS_BY_SERVICE), by))
        : Optional.empty();
  }

  private static Place place(Geocoding geocoding) {
    return geocoding
        .likeliest()
        .orElseThrow(() -> new IllegalArgumentException("nothing was understood"));
  }
}
