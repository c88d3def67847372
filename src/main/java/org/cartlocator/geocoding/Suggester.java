package org.cartlocator.geocoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cartlocator.geocoding.gazetteer.NamedPlace;
import org.cartlocator.geocoding.gazetteer.PostalCodes;
import org.cartlocator.geocoding.search.PlaceIndex;
import org.cartlocator.geocoding.text.Names;
import org.cartlocator.geocoding.text.StreetAddress;
import org.cartlocator.geocoding.text.TypedText;

/** What a text may become while it is typed. */
final class Suggester {

  private static final int MIN_LETTERS = 2;

  /** From so many letters on, a name with an error is looked for where nothing begins so. */
  private static final int SIMILAR_FROM = 5;

  /** A name typed in full goes before a longer one unless ten times as many people live there. */
  private static final int FULL_NAME_WEIGHT = 10;

  private static final Pattern POSTAL_CODE = Pattern.compile("(\\d{2,5})|(\\d{5})-?\\d{0,4}");

  private final PostalCodes codes;
  private final NameQueries queries;
  private final PlaceIndex index;

  Suggester(PostalCodes codes, NameQueries queries, PlaceIndex index) {
    this.codes = codes;
    this.queries = queries;
    this.index = index;
  }

  List<Place> suggest(String typed, int limit) {
    if (typed.length() > Geocoding.Limits.MAX_QUERY_LENGTH) {
      return List.of();
    }
    String clean = TypedText.clean(typed);
    Matcher digits = POSTAL_CODE.matcher(clean);
    if (digits.matches()) {
      String known = digits.group(1) == null ? digits.group(2) : digits.group(1);
      return codes.startingWith(known, limit).stream().map(Places::of).toList();
    }
    String town = townOf(clean);
    return Names.key(town).length() < MIN_LETTERS ? List.of() : named(town, limit);
  }

  /** While an address is typed, what stands behind its last comma may be a town. */
  private static String townOf(String clean) {
    int comma = clean.lastIndexOf(',');
    return comma >= 0 && StreetAddress.startsLikeOne(clean) ? clean.substring(comma) : clean;
  }

  private List<Place> named(String typed, int limit) {
    String key = Names.key(typed);
    Set<String> keys = new LinkedHashSet<>(List.of(key, Names.beginningKey(Names.words(typed))));
    Set<NamedPlace> full = new LinkedHashSet<>(index.named(key, Set.of(), limit));
    List<NamedPlace> begun = new ArrayList<>(index.beginning(keys, limit));
    for (NameQuery query : queries.readWithBegunRegion(typed)) {
      begun.addAll(index.named(query.key(), query.regions(), limit));
    }
    if (full.isEmpty() && begun.isEmpty() && key.length() >= SIMILAR_FROM) {
      begun.addAll(index.similar(key, 1, Set.of(), limit));
    }
    Comparator<NamedPlace> order = Comparator.comparingLong(place -> weight(place, full));
    return Stream.concat(full.stream(), begun.stream())
        .distinct()
        .sorted(order.reversed())
        .limit(limit)
        .map(Places::of)
        .toList();
  }

  private static long weight(NamedPlace place, Set<NamedPlace> full) {
    return full.contains(place) ? (long) place.weight() * FULL_NAME_WEIGHT : place.weight();
  }
}
