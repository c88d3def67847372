package org.cartlocator.geocoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cartlocator.geocoding.gazetteer.NamedPlace;
import org.cartlocator.geocoding.gazetteer.Town;
import org.cartlocator.geocoding.search.PlaceIndex;

/** Reads a text as the name of a town, county or state, spelled as it is. */
final class NameReading {

  /** More namesakes than any name has, so that none is missed. */
  private static final int MAX_NAMESAKES = 100;

  private static final int MIN_PEOPLE = 1_000;

  private final NameQueries queries;
  private final PlaceIndex index;

  NameReading(NameQueries queries, PlaceIndex index) {
    this.queries = queries;
    this.index = index;
  }

  /** Whether no state stands behind the name. */
  boolean isBare(String text) {
    return queries.readWithRegion(text).isEmpty();
  }

  /** The places of this name, the weightiest first; none if there are none. */
  List<NamedPlace> find(String text) {
    return Stream.<Supplier<List<NamedPlace>>>of(
            () -> named(queries.read(text)),
            () -> find(queries.read(text), this::counties),
            () -> towns(named(queries.readTakenApart(text))),
            () -> find(queries.readLoosely(text), this::wellKnown))
        .map(Supplier::get)
        .filter(places -> !places.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "Gotham City" is not the hamlet of Gotham, unless its state stands behind it. */
  private List<NamedPlace> wellKnown(String key, Set<String> regions) {
    return towns(named(key, regions)).stream()
        .filter(town -> !regions.isEmpty() || town.weight() >= MIN_PEOPLE)
        .toList();
  }

  private static List<NamedPlace> towns(List<NamedPlace> places) {
    return places.stream().filter(Town.class::isInstance).toList();
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

  /** The towns of this name, if the state stands before it. */
  List<NamedPlace> findWithRegionFirst(String text) {
    return towns(named(queries.readWithRegionFirst(text)));
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
      places.addAll(reading.meant(search.apply(reading.key(), reading.regions())));
    }
    List<NamedPlace> ordered = new ArrayList<>(places);
    ordered.sort(Comparator.comparingInt(NamedPlace::weight).reversed());
    return ordered;
  }
}
