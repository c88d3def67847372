package org.cartlocator.web;

import java.io.Serializable;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Place;

/**
 * A typed text and what it meant.
 *
 * @param near what an address of a page holds for it: never a street address
 */
record Understood(String near, Geocoding geocoding) implements Serializable {

  /**
   * For a text that means one place or several.
   *
   * @throws IllegalArgumentException if it means none
   */
  static Understood of(String text, Geocoding geocoding) {
    return switch (geocoding) {
      case Geocoding.Found found ->
          new Understood(nameOrId(text, found.place(), found.match()), geocoding);
      case Geocoding.Ambiguous several ->
          new Understood(isAddress(several.match()) ? several.first().id() : text, geocoding);
      case Geocoding.NotFound none -> throw new IllegalArgumentException("nothing was understood");
    };
  }

  private static String nameOrId(String text, Place place, Geocoding.Match match) {
    return match == Geocoding.Match.EXACT || isAddress(match) ? place.id() : text;
  }

  private static boolean isAddress(Geocoding.Match match) {
    return match == Geocoding.Match.ADDRESS_BY_POSTAL_CODE
        || match == Geocoding.Match.ADDRESS_BY_TOWN;
  }
}
