package org.cartlocator.geocoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.cartlocator.geocoding.Geocoding.Match;
import org.cartlocator.geocoding.gazetteer.NamedPlace;
import org.cartlocator.geocoding.search.PlaceIndex;

/** Reads a text as the name of a town, county or state, spelled as it is. */
final class NameReading {

  /** More namesakes than any name has, so that none is missed. */
  private static final int MAX_NAMESAKES = 100;

  private final NameQueries queries;
  private final PlaceIndex index;

  NameReading(NameQueries queries, PlaceIndex index) {
    this.queries = queries;
    this.index = index;
  }

  Optional<Geocoding> read(String clean) {
    return Decision.among(find(clean), Match.EXACT);
  }

  /** The places of this name, the weightiest first; none if there are none. */
  List<NamedPlace> find(String text) {
    List<NamedPlace> places = named(queries.read(text));
    if (places.isEmpty()) {
      places = find(queries.read(text), this::counties);
    }
    return places.isEmpty() ? named(queries.readLoosely(text)) : places;
  }

  /** The same, if the state stands behind the name. */
  List<NamedPlace> findWithRegion(String text) {
    return named(queries.readWithRegion(text));
  }

  /** The places of this name in other regions than the one that was typed. */
  List<NamedPlace> findElsewhere(String text) {
    return queries.readWithRegion(text).stream()
        .flatMap(query -> named(query.key(), Set.of()).stream())
        .toList();
  }

  private List<NamedPlace> named(List<NameQuery> readings) {
    return find(readings, this::named);
  }

  private List<NamedPlace> named(String key, Set<String> regions) {
    return index.named(key, regions, MAX_NAMESAKES);
  }

  private List<NamedPlace> counties(String key, Set<String> regions) {
    return index.counties(key, regions, MAX_NAMESAKES);
  }

  private static List<NamedPlace> find(
      List<NameQuery> readings, BiFunction<String, Set<String>, List<NamedPlace>> search) {
    Set<NamedPlace> places = new LinkedHashSet<>();
    for (NameQuery reading : readings) {
      places.addAll(search.apply(reading.key(), reading.regions()));
    }
    List<NamedPlace> ordered = new ArrayList<>(places);
    ordered.sort(Comparator.comparingInt(NamedPlace::weight).reversed());
    return ordered;
  }
}
