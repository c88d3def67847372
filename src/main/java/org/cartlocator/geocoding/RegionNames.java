package org.cartlocator.geocoding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartlocator.geocoding.gazetteer.Country;
import org.cartlocator.geocoding.gazetteer.Region;
import org.cartlocator.geocoding.search.EditDistance;
import org.cartlocator.geocoding.text.Names;

/** What people write behind a town: "PA", "Pensilvania", "ON, Canada", "Mexico". */
final class RegionNames {

  /** Shorter names are not looked for with typing errors. */
  private static final int MIN_LENGTH_FOR_ERRORS = 4;

  /** A name with more words is none. */
  static final int MAX_WORDS = 6;

  private final Map<String, Set<String>> regions = new HashMap<>();
  private final Map<String, Set<String>> countries = new HashMap<>();

  RegionNames(List<Region> all) {
    for (Region region : all) {
      region.names().forEach(name -> add(regions, name, region.code()));
      add(regions, region.localCode(), region.code());
      add(regions, apart(region.localCode()), region.code());
    }
    for (Country country : Country.values()) {
      country.names().forEach(name -> add(countries, name, country.name()));
    }
  }

  /** "N Y" for "NY". */
  private static String apart(String code) {
    return String.join(" ", code.split(""));
  }

  private static void add(Map<String, Set<String>> names, String name, String code) {
    names.computeIfAbsent(Names.key(name), key -> new HashSet<>()).add(code);
  }

  /** Codes of the regions or countries that these words may name; none if they name none. */
  Set<String> codes(List<String> words) {
    if (words.size() > MAX_WORDS) {
      return Set.of();
    }
    String key = Names.key(words);
    Set<String> codes = new HashSet<>(regions.getOrDefault(key, Set.of()));
    codes.addAll(countries.getOrDefault(key, Set.of()));
    for (int i = 1; i < words.size(); i++) {
      codes.addAll(regionOfCountry(words.subList(0, i), words.subList(i, words.size())));
    }
    return codes;
  }

  private Set<String> regionOfCountry(List<String> region, List<String> country) {
    Set<String> within = countries.getOrDefault(Names.key(country), Set.of());
    return regions.getOrDefault(Names.key(region), Set.of()).stream()
        .filter(code -> within.contains(code.substring(0, 2)))
        .collect(Collectors.toSet());
  }

  /** Codes of the regions and countries whose name begins with these words. */
  Set<String> codesBeginning(List<String> words) {
    String key = Names.key(words);
    return Stream.of(regions, countries)
        .flatMap(names -> names.entrySet().stream())
        .filter(name -> name.getKey().startsWith(key))
        .flatMap(name -> name.getValue().stream())
        .collect(Collectors.toSet());
  }

  /** Codes of the regions whose name these words may be with one or two typing errors. */
  Set<String> similarCodes(List<String> words) {
    String key = Names.key(words);
    if (words.size() > MAX_WORDS || key.length() < MIN_LENGTH_FOR_ERRORS) {
      return Set.of();
    }
    int maxEdits = Spelling.maxEdits(key);
    return regions.entrySet().stream()
        .filter(name -> name.getKey().length() >= MIN_LENGTH_FOR_ERRORS)
        .filter(name -> Math.abs(name.getKey().length() - key.length()) <= maxEdits)
        .filter(name -> EditDistance.between(key, name.getKey()) <= maxEdits)
        .flatMap(name -> name.getValue().stream())
        .collect(Collectors.toSet());
  }

  /** Whether the words are nothing but the name of a country. */
  boolean isCountry(List<String> words) {
    return countries.containsKey(Names.key(words));
  }
}
