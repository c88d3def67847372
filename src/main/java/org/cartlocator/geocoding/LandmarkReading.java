package org.cartlocator.geocoding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartlocator.geocoding.search.EditDistance;
import org.cartlocator.geocoding.text.Names;

/**
 * Reads a text as the name of a landmark: whole, in part, or by its initials. Each word that was
 * typed must belong to the landmark, and one at least must tell it from others.
 */
final class LandmarkReading {

  /** Words that many a hospital has in its name. */
  private static final Set<String> COMMON =
      Arrays.stream(
              ("the of at and in for a an hospital hospitals medical center centers centre clinic"
                      + " cancer health healthcare care institute institutes university comprehensive"
                      + " research system medicine memorial general regional campus women babies"
                      + " children childrens kids pediatric treatment oncology hematology blood"
                      + " downtown main inc de del la el los las centro clinica universidad"
                      + " instituto")
                  .split(" "))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> SMALL_WORDS =
      Set.of("the", "of", "at", "and", "for", "in", "de");

  /** A text that fits more of them names none. */
  private static final int MOST = 6;

  private static final int SHORTEST_BEGINNING = 4;
  private static final int ONE_ERROR_FROM = 5;
  private static final int SHORTEST_INITIALS = 3;

  private final List<Known> all;
  private final Map<String, Landmark> byId;
  private final Map<String, List<Landmark>> byKey;

  LandmarkReading(List<Landmark> landmarks) {
    all = landmarks.stream().map(Known::of).toList();
    byId = landmarks.stream().collect(Collectors.toMap(Landmark::id, Function.identity()));
    byKey = new HashMap<>();
    for (Known known : all) {
      for (String key : known.keys()) {
        byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(known.landmark());
      }
    }
  }

  /**
   * A landmark taken apart.
   *
   * @param keys its names of more than one word, each as one key; "Providence" alone is the town
   * @param words the words of its names
   * @param where the words of its town and state
   * @param initials of its names, with and without small words
   */
  private record Known(
      Landmark landmark,
      Set<String> keys,
      Set<String> words,
      Set<String> where,
      Set<String> initials) {

    static Known of(Landmark landmark) {
      Set<String> where = new LinkedHashSet<>(wordsOf(landmark.town()));
      where.add(landmark.state().toLowerCase(Locale.ROOT));
      return new Known(
          landmark,
          landmark.names().stream()
              .filter(name -> Names.words(name).size() > 1)
              .map(Names::key)
              .collect(Collectors.toSet()),
          landmark.names().stream()
              .flatMap(name -> wordsOf(name).stream())
              .collect(Collectors.toSet()),
          where,
          landmark.names().stream()
              .flatMap(LandmarkReading::initials)
              .filter(letters -> letters.length() >= SHORTEST_INITIALS)
              .collect(Collectors.toSet()));
    }

    /** Whether all words belong to it, and say more than where it is or what sort of house. */
    boolean fits(List<String> typed) {
      boolean ownWords = typed.size() > 1 && words.containsAll(typed);
      return typed.stream().allMatch(word -> isKnown(word) || isOwn(word))
          && (ownWords || typed.stream().anyMatch(word -> !isKnown(word)));
    }

    /** The same, where its own words may be begun only, or have a typing error. */
    boolean fitsLoosely(List<String> typed) {
      return typed.stream().allMatch(word -> isKnown(word) || isLike(word))
          && typed.stream().anyMatch(word -> !isKnown(word) && !isLikeWhere(word));
    }

    private boolean isKnown(String word) {
      return COMMON.contains(word) || where.contains(word);
    }

    private boolean isOwn(String word) {
      return words.contains(word) || initials.contains(word);
    }

    private boolean isLike(String word) {
      return isOwn(word) || words.stream().anyMatch(own -> isBegunOrMistyped(word, own));
    }

    /** A town with a typing error is a town. */
    private boolean isLikeWhere(String word) {
      return where.stream()
          .anyMatch(own -> EditDistance.between(word, own) <= Spelling.maxEdits(own));
    }

    private static boolean isBegunOrMistyped(String typed, String own) {
      return typed.length() >= SHORTEST_BEGINNING
          && (own.startsWith(typed)
              || (own.length() >= ONE_ERROR_FROM && EditDistance.between(typed, own) == 1));
    }

    /** So many of the words stand in the name that is shown. */
    long shown(List<String> typed) {
      List<String> name = wordsOf(landmark.names().getFirst());
      return typed.stream().filter(name::contains).count();
    }
  }

  /** Those of which this is a whole name; none if there are none. */
  List<Landmark> named(String clean) {
    return byKey.getOrDefault(Names.key(clean), List.of());
  }

  /** The one with this id. */
  Optional<Landmark> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Those that all words of the text belong to; none if there are none, or too many. */
  List<Landmark> fitting(String clean) {
    return fitting(clean, Known::fits);
  }

  /** The same for words that are begun only, or have a typing error. */
  List<Landmark> fittingLoosely(String clean) {
    return fitting(clean, Known::fitsLoosely);
  }

  private List<Landmark> fitting(String clean, BiPredicate<Known, List<String>> fit) {
    List<String> typed = wordsOf(clean);
    List<Known> fitting = all.stream().filter(known -> fit.test(known, typed)).toList();
    return fitting.size() > MOST
        ? List.of()
        : fitting.stream()
            .sorted(
                Comparator.<Known>comparingLong(known -> -known.shown(typed))
                    .thenComparingInt(known -> known.words().size()))
            .map(Known::landmark)
            .toList();
  }

  /** Those of which a name or a word of a name begins so. */
  List<Landmark> beginning(String typed, int limit) {
    List<String> words = wordsOf(typed);
    if (words.isEmpty() || String.join("", words).length() < SHORTEST_INITIALS) {
      return List.of();
    }
    return all.stream()
        .filter(known -> begins(known, words))
        .limit(limit)
        .map(Known::landmark)
        .toList();
  }

  private static boolean begins(Known known, List<String> typed) {
    return typed.stream()
            .allMatch(
                word ->
                    known.initials().contains(word)
                        || Stream.concat(known.words().stream(), known.where().stream())
                            .anyMatch(own -> own.startsWith(word)))
        && typed.stream().anyMatch(word -> !COMMON.contains(word) && !known.where().contains(word));
  }

  private static List<String> wordsOf(String text) {
    return Names.words(text).stream().map(word -> word.equals("st") ? "saint" : word).toList();
  }

  /** "Children's Hospital of Philadelphia" as "chop" and "chp". */
  private static Stream<String> initials(String name) {
    List<String> words = Names.words(name);
    return Stream.of(
        letters(words.stream()),
        letters(words.stream().filter(word -> !SMALL_WORDS.contains(word))));
  }

  private static String letters(Stream<String> words) {
    return words.map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }
}
