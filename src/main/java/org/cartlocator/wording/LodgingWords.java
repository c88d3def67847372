package org.cartlocator.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.finder.LodgingMatch;

/** Words for a place to stay. Immutable; cheap to make. */
public final class LodgingWords {

  private final Wording wording;

  /** Words in this language and these units. */
  public LodgingWords(Wording wording) {
    this.wording = wording;
  }

  /** What sort of place it is, where it lies from the center, and what it offers. */
  public String what(LodgingMatch match, Center center) {
    Lodging place = match.lodging();
    List<Lodging.Amenity> amenities = place.amenities();
    String offers =
        amenities.stream()
            .map(amenity -> wording.text("amenity." + key(amenity)))
            .collect(Collectors.joining(", "));
    return wording.text("kind." + key(place.kind()))
        + " · "
        + where(match, center)
        + (offers.isEmpty() ? "" : " · " + offers);
  }

  /**
   * A place known only to its town gets no tenths of a mile, and none at all in the center's own
   * town.
   */
  public String where(LodgingMatch match, Center center) {
    if (match.exact()) {
      return wording.text("lodging.away", wording.distance(match.distance(), true));
    }
    String town = match.lodging().address().city();
    return town.equals(center.address().city())
        ? wording.text("lodging.in", town)
        : wording.text("lodging.inAbout", town, wording.distance(match.distance(), false));
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
