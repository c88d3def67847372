package org.cartlocator.geocoding;

import java.util.List;
import java.util.Set;
import org.cartlocator.geocoding.gazetteer.NamedPlace;

/**
 * One way to read a text as a place's name.
 *
 * @param key the {@linkplain org.cartlocator.geocoding.text.Names#key key} of the name
 * @param regions codes of the regions it may lie in; none for anywhere
 */
record NameQuery(String key, Set<String> regions) {

  /**
   * Of what was found, the places that are meant. "CA" is California to nearly everyone who writes
   * it, and Canada only behind a name that California does not have.
   */
  List<NamedPlace> meant(List<NamedPlace> found) {
    if (regions.size() < 2) {
      return found;
    }
    List<NamedPlace> inState =
        found.stream()
            .filter(place -> place.region().code().startsWith("US-"))
            .filter(place -> regions.contains(place.region().code()))
            .toList();
    return inState.isEmpty() ? found : inState;
  }
}
