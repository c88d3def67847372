package org.cartlocator.geocoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlocator.geocoding.Geocoding.Cause;
import org.cartlocator.geocoding.Geocoding.Match;
import org.cartlocator.geocoding.Geocoding.NotFound;
import org.cartlocator.geocoding.gazetteer.NamedPlace;
import org.cartlocator.geocoding.search.EditDistance;
import org.cartlocator.geocoding.search.PlaceIndex;
import org.cartlocator.geocoding.search.TypingErrors;
import org.cartlocator.geocoding.text.Names;

/** The last way to read a text: as a name with one or two typing errors. */
final class SpellingReading {

  private static final int MAX_CANDIDATES = 200;
  private static final int MAX_SUGGESTIONS = 5;

  /** Without a state beside it, so many people must live in the place that is taken. */
  private static final int MIN_PEOPLE_ONE_ERROR = 5_000;

  private static final int MIN_PEOPLE_TWO_ERRORS = 10_000;

  /** In short names a letter is much: any four letters are close to some village. */
  private static final int MIN_PEOPLE_SHORT = 20_000;

  private static final int SHORT_BELOW = 7;

  /** Any four letters are a typing error away from something. */
  private static final int SHORTEST_WITHOUT_STATE = 5;

  /** And no letter put there by chance: "Narnia" is not Sarnia. */
  private static final double MAX_COST_SHORT = 1;

  /** With a state beside it, a name of so many letters may have an error, and two. */
  private static final int ONE_ERROR_IN_STATE_FROM = 3;

  private static final int TWO_ERRORS_IN_STATE_FROM = 6;

  /** Shorter ones must be large even with a state beside them. */
  private static final int SHORT_IN_STATE_BELOW = 5;

  private final NameQueries queries;
  private final NameReading names;
  private final PlaceIndex index;

  SpellingReading(NameQueries queries, NameReading names, PlaceIndex index) {
    this.queries = queries;
    this.names = names;
    this.index = index;
  }

  /** A whole typing error makes a place as unlikely as if a hundredth of its people lived there. */
  private static final double PER_ERROR = Math.log(100);

  /** So much likelier the first must be than any other name: forty times. */
  private static final double CLEARLY = Math.log(40);

  /** So much likelier it must be to be shown as the first of several: three times. */
  private static final double LIKELIER = Math.log(3);

  /**
   * A place similar in name.
   *
   * @param key the key of the similar name
   * @param edits typing errors between the two
   * @param cost the same, each by how easily it happens
   * @param certain whether a state was typed that the place lies in
   */
  private record Similar(NamedPlace place, String key, int edits, double cost, boolean certain) {

    /** The logarithm of how likely it is that this place was meant, up to a constant. */
    double likelihood() {
      return Math.log(place.weight()) - PER_ERROR * cost;
    }
  }

  /** Found where one name is clearly meant, ambiguous where one is likelier than the others. */
  Optional<Geocoding> read(String clean) {
    List<Similar> similar = similar(clean);
    if (similar.isEmpty() || namesUnknownState(clean) || !isLikely(similar.getFirst())) {
      return Optional.empty();
    }
    Similar first = similar.getFirst();
    List<Similar> rivals = similar.stream().filter(other -> rivals(other, first)).toList();
    if (rivals.isEmpty()) {
      return Decision.among(namesakes(similar), Match.SPELLING_CORRECTED);
    }
    boolean unsure = isShort(first) && !first.certain();
    return unsure || first.likelihood() - rivals.getFirst().likelihood() < LIKELIER
        ? Optional.empty()
        : Optional.of(
            Decision.offering(namesakes(similar), places(rivals), Match.SPELLING_CORRECTED));
  }

  /** Not found, with the places that may have been meant. */
  Geocoding suggest(String clean) {
    return new NotFound(Cause.UNKNOWN_PLACE, suggestions(clean, similar(clean)));
  }

  /**
   * A small place by the exact name, and the large one that a typing error makes of it: "Huston" is
   * a village in Idaho, and Houston to most who type it. Empty where no such is near.
   */
  Optional<Geocoding> beside(NamedPlace exact, String clean) {
    Similar meant = new Similar(exact, Names.key(clean), 0, 0, false);
    return similar(clean).stream()
        .filter(other -> other.cost() > 0 && !other.certain())
        .limit(1)
        .filter(other -> other.likelihood() - meant.likelihood() > LIKELIER)
        .<Geocoding>map(
            other ->
                Decision.offering(List.of(other.place()), List.of(exact), Match.SPELLING_CORRECTED))
        .findFirst();
  }

  private static List<NamedPlace> places(List<Similar> similar) {
    return similar.stream().map(Similar::place).toList();
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

  /** The likeliest first. */
  private List<Similar> similar(String clean) {
    Map<NamedPlace, Similar> all = new LinkedHashMap<>();
    List<NameQuery> inRegion = queries.readWithRegion(clean);
    inRegion.forEach(query -> add(all, query, 0, true));
    if (inRegion.isEmpty()) {
      queries.readWithSimilarRegion(clean).forEach(query -> add(all, query, 1, true));
      add(all, new NameQuery(Names.key(clean), Set.of()), 0, false);
    }
    return all.values().stream()
        .sorted(Comparator.comparingDouble(Similar::likelihood).reversed())
        .toList();
  }

  private void add(
      Map<NamedPlace, Similar> all, NameQuery query, int regionEdits, boolean certain) {
    int maxEdits = maxEdits(query, certain) - regionEdits;
    Stream<NamedPlace> places =
        maxEdits > 0
            ? index.similar(query.key(), maxEdits, query.regions(), MAX_CANDIDATES).stream()
            : index.named(query.key(), query.regions(), MAX_CANDIDATES).stream();
    query
        .meant(places.toList())
        .forEach(
            place -> {
              Similar found = closest(place, query.key(), regionEdits, certain);
              all.merge(place, found, (one, other) -> one.cost() <= other.cost() ? one : other);
            });
  }

  /** A state beside it leaves fewer names to be taken for each other. */
  private static int maxEdits(NameQuery query, boolean certain) {
    int edits = Spelling.maxEdits(query.key());
    if (!certain || query.key().length() < ONE_ERROR_IN_STATE_FROM) {
      return edits;
    }
    return Math.max(edits, query.key().length() < TWO_ERRORS_IN_STATE_FROM ? 1 : 2);
  }

  private static Similar closest(NamedPlace place, String typed, int regionEdits, boolean certain) {
    return place.names().stream()
        .map(Names::key)
        .map(
            key ->
                new Similar(
                    place,
                    key,
                    EditDistance.between(typed, key) + regionEdits,
                    TypingErrors.between(typed, key) + regionEdits,
                    certain))
        .min(Comparator.comparingDouble(Similar::cost))
        .orElseThrow();
  }

  private static boolean isLikely(Similar first) {
    boolean close = !isShort(first) || first.cost() <= MAX_COST_SHORT;
    boolean longEnough = first.key().length() >= SHORTEST_WITHOUT_STATE;
    return (first.certain() || (close && longEnough)) && first.place().weight() >= minPeople(first);
  }

  private static boolean isShort(Similar first) {
    return first.key().length() < SHORT_BELOW;
  }

  private static int minPeople(Similar first) {
    if (first.certain()) {
      return first.key().length() < SHORT_IN_STATE_BELOW ? MIN_PEOPLE_SHORT : 0;
    }
    if (isShort(first)) {
      return MIN_PEOPLE_SHORT;
    }
    return first.edits() == 1 ? MIN_PEOPLE_ONE_ERROR : MIN_PEOPLE_TWO_ERRORS;
  }

  private static boolean rivals(Similar other, Similar first) {
    return !other.key().equals(first.key())
        && other.likelihood() > first.likelihood() - CLEARLY
        && !Decision.isSameArea(other.place(), first.place());
  }

  private static List<NamedPlace> namesakes(List<Similar> similar) {
    Similar first = similar.getFirst();
    return similar.stream()
        .filter(one -> one.key().equals(first.key()) && one.cost() == first.cost())
        .map(Similar::place)
        .sorted(Comparator.comparingInt(NamedPlace::weight).reversed())
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
