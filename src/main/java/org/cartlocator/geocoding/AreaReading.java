package org.cartlocator.geocoding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;
import org.cartlocator.geocoding.Geocoding.Match;
import org.cartlocator.geocoding.gazetteer.County;
import org.cartlocator.geocoding.gazetteer.Gazetteer;
import org.cartlocator.geocoding.gazetteer.NamedPlace;
import org.cartlocator.geocoding.gazetteer.Town;
import org.cartlocator.geocoding.text.Names;

/**
 * Reads a town with something more about where it lies: its county ("Bethesda, Montgomery County,
 * MD"), the city it is a part of ("Flushing Queens"), or its state before it ("Texas, Dallas").
 */
final class AreaReading {

  /** A part of a city has a name of its own, and lies within it. */
  private static final Distance WITHIN_A_CITY = Distance.ofMiles(15);

  /** More words than a town, its county, state and country have. */
  private static final int MAX_WORDS = 12;

  private final Gazetteer gazetteer;
  private final NameReading names;

  AreaReading(Gazetteer gazetteer, NameReading names) {
    this.gazetteer = gazetteer;
    this.names = names;
  }

  Optional<Geocoding> read(String clean) {
    List<String> words = Names.words(clean);
    if (words.size() < 2 || words.size() > MAX_WORDS) {
      return Optional.empty();
    }
    return Stream.of(
            inCounty(words), countyOf(words), partOfCity(words), names.findWithRegionFirst(clean))
        .filter(places -> !places.isEmpty())
        .findFirst()
        .flatMap(places -> Decision.among(places, Match.EXACT));
  }

  private List<NamedPlace> inCounty(List<String> words) {
    return firstThatFits(
        words,
        (towns, behind) -> {
          Set<String> counties =
              behind.stream()
                  .filter(County.class::isInstance)
                  .map(county -> ((County) county).fips())
                  .collect(Collectors.toSet());
          return towns.filter(town -> counties.contains(town.countyFips()));
        });
  }

  private List<NamedPlace> partOfCity(List<String> words) {
    return firstThatFits(
        words,
        (towns, behind) ->
            behind.stream()
                .limit(1)
                .filter(Town.class::isInstance)
                .flatMap(city -> towns.filter(town -> isPart(town, city))));
  }

  private static boolean isPart(Town part, NamedPlace city) {
    return !part.equals(city)
        && part.weight() < city.weight()
        && !GreatCircle.between(part.point(), city.point()).isFartherThan(WITHIN_A_CITY);
  }

  /** "LA county": the county that the town of this nickname lies in. */
  private List<NamedPlace> countyOf(List<String> words) {
    if (words.size() < 2 || !words.getLast().equals("county")) {
      return List.of();
    }
    return names.find(String.join(" ", words.subList(0, words.size() - 1))).stream()
        .limit(1)
        .filter(Town.class::isInstance)
        .flatMap(town -> gazetteer.countyOf((Town) town).<NamedPlace>map(it -> it).stream())
        .toList();
  }

  /** Tries the first words as a town, and the rest as what it lies in. */
  private List<NamedPlace> firstThatFits(
      List<String> words, BiFunction<Stream<Town>, List<NamedPlace>, Stream<Town>> fit) {
    for (int i = 1; i < words.size(); i++) {
      List<NamedPlace> behind = names.find(String.join(" ", words.subList(i, words.size())));
      if (!behind.isEmpty()) {
        Stream<Town> towns =
            names.find(String.join(" ", words.subList(0, i))).stream()
                .filter(Town.class::isInstance)
                .map(Town.class::cast);
        List<NamedPlace> fitting = fit.apply(towns, behind).<NamedPlace>map(town -> town).toList();
        if (!fitting.isEmpty()) {
          return fitting;
        }
      }
    }
    return List.of();
  }
}
