package org.cartlocator.geocoding;

import java.util.List;
import java.util.Optional;
import org.cartlocator.geo.Coordinates;

/**
 * Turns what a person typed into places. Implementations are safe for use by many threads at once
 * and never throw for any text: what cannot be understood is {@link Geocoding.NotFound}.
 */
public interface Geocoder {

  /**
   * The place a finished text means.
   *
   * @param text what was typed, of any length and in any script
   */
  Geocoding geocode(String text);

  /**
   * Places that what has been typed so far may become, the likeliest first; empty below two letters
   * or digits.
   *
   * @param typed the beginning of a text
   * @param limit how many at most, 1 or more
   */
  List<Place> suggest(String typed, int limit);

  /** The place with this {@link Place#id() id}; empty if there is none. */
  Optional<Place> findById(String id);

  /** The place meant by a link, which may hold an id, or by a person, who types a text. */
  default Geocoding locate(String idOrText) {
    return findById(idOrText)
        .<Geocoding>map(place -> new Geocoding.Found(place, Geocoding.Match.EXACT))
        .orElseGet(() -> geocode(idOrText));
  }

  /**
   * The point itself as a place, labelled by the town nearest to it ("near Bozeman, MT"), or by its
   * numbers where no town lies within 60 miles. Id and label show the point to two decimals only;
   * its {@link Place#location() location} is the point as given.
   */
  Place describe(Coordinates point);
}
