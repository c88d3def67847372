package org.cartlocator.geocoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartlocator.geocoding.text.Names;

/** The ways in which a text can be read as a name with or without a state behind it. */
final class NameQueries {

  private static final List<List<String>> COUNTY_FIRST =
      List.of(List.of("county", "of"), List.of("condado", "de"), List.of("parish", "of"));

  private static final Set<String> COUNTY_LAST = Set.of("co", "borough", "municipality");

  private static final List<List<String>> TOWN_FIRST =
      List.of(
          List.of("city", "of"),
          List.of("town", "of"),
          List.of("village", "of"),
          List.of("ciudad", "de"),
          List.of("ciudad"),
          List.of("greater"),
          List.of("metro"),
          List.of("metropolitan"),
          List.of("downtown"));

  /** What is written together with the rest of a name by those who leave out blanks. */
  private static final Map<String, String> RUN_TOGETHER =
      Map.of("st", "saint", "saint", "saint", "ft", "fort", "mt", "mount");

  private static final Pattern BEGINS_RUN_TOGETHER =
      Pattern.compile("(st|saint|ft|mt)(\\p{L}{3,})");

  private static final Set<String> TOWN_LAST =
      Set.of("city", "town", "township", "village", "area", "metro", "ciudad");

  private final RegionNames regions;

  NameQueries(RegionNames regions) {
    this.regions = regions;
  }

  /** The whole text as a name, and its first words as a name in the region that the rest names. */
  List<NameQuery> read(String text) {
    return read(text, NameQueries::asNamed);
  }

  /**
   * The same without the words that say what sort of place it is: "City of Boise", "Dover town".
   */
  List<NameQuery> readLoosely(String text) {
    return read(text, NameQueries::withoutSort);
  }

  /** The same with blanks where they were left out: "stlouis", "ftworth". */
  List<NameQuery> readTakenApart(String text) {
    Matcher first = BEGINS_RUN_TOGETHER.matcher(String.join(" ", Names.words(text)));
    return first.lookingAt()
        ? read(RUN_TOGETHER.get(first.group(1)) + " " + first.replaceFirst("$2"))
        : List.of();
  }

  /** The reading in which the region stands before the name: "Texas, Dallas". */
  List<NameQuery> readWithRegionFirst(String text) {
    List<String> words = Names.words(text);
    List<NameQuery> queries = new ArrayList<>();
    for (int i = 1; i < Math.min(words.size(), RegionNames.MAX_WORDS); i++) {
      Set<String> codes = regions.codes(words.subList(0, i));
      if (!codes.isEmpty()) {
        queries.add(new NameQuery(Names.key(asNamed(words.subList(i, words.size()))), codes));
      }
    }
    return queries;
  }

  private List<NameQuery> read(String text, Function<List<String>, List<String>> form) {
    List<String> words = Names.words(text);
    List<NameQuery> queries = new ArrayList<>();
    if (!words.isEmpty()) {
      queries.add(new NameQuery(Names.key(form.apply(words)), Set.of()));
    }
    queries.addAll(split(words, form, regions::codes));
    return queries;
  }

  /** Only the readings with a region behind the name. */
  List<NameQuery> readWithRegion(String text) {
    return split(Names.words(text), NameQueries::asNamed, regions::codes);
  }

  /** The readings in which the region's name may have typing errors. */
  List<NameQuery> readWithSimilarRegion(String text) {
    return split(Names.words(text), NameQueries::asNamed, regions::similarCodes);
  }

  /** The readings in which the region's name may not be finished: "pittsburgh p". */
  List<NameQuery> readWithBegunRegion(String text) {
    return split(Names.words(text), NameQueries::asNamed, regions::codesBeginning);
  }

  private static List<NameQuery> split(
      List<String> words,
      Function<List<String>, List<String>> form,
      Function<List<String>, Set<String>> regionCodes) {
    List<NameQuery> queries = new ArrayList<>();
    for (int i = Math.max(1, words.size() - RegionNames.MAX_WORDS); i < words.size(); i++) {
      Set<String> codes = regionCodes.apply(words.subList(i, words.size()));
      if (!codes.isEmpty()) {
        queries.add(new NameQuery(Names.key(form.apply(words.subList(0, i))), codes));
      }
    }
    return queries;
  }

  /** "County of Orange", "Orange Co" and "Kenai Borough" as "Orange County", "Kenai County". */
  private static List<String> asNamed(List<String> words) {
    for (List<String> first : COUNTY_FIRST) {
      if (startsWith(words, first)) {
        return county(words.subList(first.size(), words.size()));
      }
    }
    boolean otherSort =
        words.size() > 1
            && COUNTY_LAST.contains(words.getLast())
            && !words.get(words.size() - 2).equals("and");
    return otherSort ? county(words.subList(0, words.size() - 1)) : words;
  }

  private static List<String> county(List<String> name) {
    List<String> words = new ArrayList<>(name);
    words.add("county");
    return words;
  }

  private static List<String> withoutSort(List<String> words) {
    for (List<String> first : TOWN_FIRST) {
      if (startsWith(words, first)) {
        return words.subList(first.size(), words.size());
      }
    }
    boolean named = words.size() > 1 && TOWN_LAST.contains(words.getLast());
    return named ? words.subList(0, words.size() - 1) : words;
  }

  private static boolean startsWith(List<String> words, List<String> first) {
    return words.size() > first.size() && words.subList(0, first.size()).equals(first);
  }
}
