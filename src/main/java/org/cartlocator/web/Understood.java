package org.cartlocator.web;

import java.io.Serializable;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Place;

/**
 * A typed text and what it meant.
 *
 * @param near what an address of a page holds for it: the text where it is the name of a place that
 *     other places have, too, or was misspelled, so that the page says so; else the id of the
 *     place. Never a street address
 */
record Understood(String near, Geocoding geocoding) implements Serializable {

  /**
   * For a text that means one place or several.
   *
   * @throws IllegalArgumentException if it means none
   */
  static Understood of(String text, Geocoding geocoding) {
    Place place =
        geocoding
            .likeliest()
            .orElseThrow(() -> new IllegalArgumentException("nothing was understood"));
    boolean exact =
        geocoding instanceof Geocoding.Found found && found.match() == Geocoding.Match.EXACT;
    return new Understood(geocoding.isNameAlone() && !exact ? text : place.id(), geocoding);
  }
}
