package org.cartlocator.geocoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlocator.geocoding.Geocoding.Cause;
import org.cartlocator.geocoding.Geocoding.Match;
import org.cartlocator.geocoding.Geocoding.NotFound;
import org.cartlocator.geocoding.gazetteer.NamedPlace;
import org.cartlocator.geocoding.search.EditDistance;
import org.cartlocator.geocoding.search.PlaceIndex;
import org.cartlocator.geocoding.text.Names;

/** The last way to read a text: as a name with one or two typing errors. */
final class SpellingReading {

  private static final int MAX_CANDIDATES = 200;
  private static final int MAX_SUGGESTIONS = 5;

  /** Without a state beside it, so many people must live in the place that is taken. */
  private static final int MIN_PEOPLE_ONE_ERROR = 1_000;

  private static final int MIN_PEOPLE_TWO_ERRORS = 10_000;

  /** In short names a letter is much: any four letters are close to some village. */
  private static final int MIN_PEOPLE_SHORT = 20_000;

  private static final int SHORT_BELOW = 6;

  private final NameQueries queries;
  private final NameReading names;
  private final PlaceIndex index;

  SpellingReading(NameQueries queries, NameReading names, PlaceIndex index) {
    this.queries = queries;
    this.names = names;
    this.index = index;
  }

  /**
   * A place similar in name.
   *
   * @param key the key of the similar name
   * @param edits typing errors between the two
   * @param certain whether a state was typed that the place lies in
   */
  private record Similar(NamedPlace place, String key, int edits, boolean certain) {}

  /** Found or ambiguous where one name is clearly meant, else not found with suggestions. */
  Geocoding read(String clean) {
    List<Similar> similar = similar(clean);
    if (!similar.isEmpty() && !namesUnknownState(clean) && isClear(similar)) {
      return Decision.among(namesakes(similar), Match.SPELLING_CORRECTED).orElseThrow();
    }
    return new NotFound(Cause.UNKNOWN_PLACE, suggestions(clean, similar));
  }

  /**
   * Whether two letters stand behind a name that are the code of no state. They are not taken for
   * two typing errors: "Philadelphia, XX" is somewhere, but who knows where.
   */
  private boolean namesUnknownState(String clean) {
    List<String> words = Names.words(clean);
    return words.size() > 1
        && words.getLast().length() == 2
        && queries.readWithRegion(clean).isEmpty();
  }

  /** Closest first, then the weightiest. */
  private List<Similar> similar(String clean) {
    Map<NamedPlace, Similar> all = new LinkedHashMap<>();
    List<NameQuery> inRegion = queries.readWithRegion(clean);
    inRegion.forEach(query -> add(all, query, 0, true));
    if (inRegion.isEmpty()) {
      queries.readWithSimilarRegion(clean).forEach(query -> add(all, query, 1, true));
      add(all, new NameQuery(Names.key(clean), Set.of()), 0, false);
    }
    return all.values().stream()
        .sorted(
            Comparator.comparingInt(Similar::edits)
                .thenComparing(
                    Comparator.comparingInt((Similar one) -> one.place().weight()).reversed()))
        .toList();
  }

  private void add(
      Map<NamedPlace, Similar> all, NameQuery query, int regionEdits, boolean certain) {
    int maxEdits = Spelling.maxEdits(query.key()) - regionEdits;
    Stream<NamedPlace> places =
        maxEdits > 0
            ? index.similar(query.key(), maxEdits, query.regions(), MAX_CANDIDATES).stream()
            : index.named(query.key(), query.regions(), MAX_CANDIDATES).stream();
    places.forEach(
        place -> {
          Similar found = closest(place, query.key(), regionEdits, certain);
          all.merge(place, found, (one, other) -> one.edits() <= other.edits() ? one : other);
        });
  }

  private static Similar closest(NamedPlace place, String typed, int regionEdits, boolean certain) {
    return place.names().stream()
        .map(Names::key)
        .map(
            key -> new Similar(place, key, EditDistance.between(typed, key) + regionEdits, certain))
        .min(Comparator.comparingInt(Similar::edits))
        .orElseThrow();
  }

  /** Whether the first is of a size to be meant, and no other name comes near it. */
  private static boolean isClear(List<Similar> similar) {
    Similar first = similar.getFirst();
    boolean largeEnough = first.certain() || first.place().weight() >= minPeople(first);
    return largeEnough && similar.stream().noneMatch(other -> rivals(other, first));
  }

  private static int minPeople(Similar first) {
    if (first.key().length() < SHORT_BELOW) {
      return MIN_PEOPLE_SHORT;
    }
    return first.edits() == 1 ? MIN_PEOPLE_ONE_ERROR : MIN_PEOPLE_TWO_ERRORS;
  }

  /** A name with one error more must be that of a larger place to be as likely. */
  private static boolean rivals(Similar other, Similar first) {
    if (other.key().equals(first.key())) {
      return false;
    }
    return other.edits() == first.edits()
        ? Decision.rivals(other.place(), first.place())
        : other.place().weight() >= first.place().weight();
  }

  private static List<NamedPlace> namesakes(List<Similar> similar) {
    Similar first = similar.getFirst();
    return similar.stream()
        .filter(one -> one.key().equals(first.key()) && one.edits() == first.edits())
        .map(Similar::place)
        .toList();
  }

  private List<NamedPlace> similarAnywhere(String key) {
    int maxEdits = Spelling.maxEdits(key);
    return maxEdits == 0 ? List.of() : index.similar(key, maxEdits, Set.of(), MAX_SUGGESTIONS);
  }

  private List<Place> suggestions(String clean, List<Similar> similar) {
    Set<NamedPlace> places = new LinkedHashSet<>();
    List<NamedPlace> elsewhere = new ArrayList<>(names.findElsewhere(clean));
    elsewhere.stream().limit(MAX_SUGGESTIONS - 1).forEach(places::add);
    similar.forEach(one -> places.add(one.place()));
    if (places.isEmpty()) {
      queries.readWithRegion(clean).forEach(query -> places.addAll(similarAnywhere(query.key())));
    }
    return places.stream().limit(MAX_SUGGESTIONS).map(Places::of).toList();
  }
}
