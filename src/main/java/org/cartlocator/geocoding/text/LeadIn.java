package org.cartlocator.geocoding.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that people put before a place: "we live near Fargo", "outside of Atlanta", "cerca de
 * Houston". They say nothing that changes which place is meant.
 */
public final class LeadIn {

  private static final Set<String> WORDS =
      words(
          "i we im were live lives living am are is my our home house family in near nearby close by"
              + " to next at around outside just of from north south east west suburb suburbs"
              + " somewhere area metro the not far about zip yo vivo vive vivimos estamos estoy soy"
              + " somos mi nuestra casa en cerca de del la las los afueras al norte sur este oeste"
              + " junto por lado desde lejos no");

  /** A lead-in ends with one of these; so "North Las Vegas" and "La Crosse" have none. */
  private static final Set<String> LAST =
      words(
          "in near nearby by to at around outside of from en de del desde por metro about is soy"
              + " cerca zip");

  /** What says nothing of where that is. */
  private static final Set<String> NOWHERE =
      words("me us my here home house casa aqui aquí mi nosotros");

  /** By themselves these are codes of states: Maine and Michigan. */
  private static final Set<String> NOT_ALONE = words("me mi");

  /** By themselves they begin a name rather than lead to one: Des Moines, Del Rio. */
  private static final Set<String> PARTS_OF_NAMES = words("de del");

  private LeadIn() {}

  private static Set<String> words(String text) {
    return Arrays.stream(text.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The text without its lead-in; empty where it has none, or is nothing else.
   *
   * @param clean a text that {@link TypedText#clean} made plain
   */
  public static Optional<String> without(String clean) {
    List<String> words = List.of(clean.split(" "));
    int end = 0;
    for (int i = 0; i < words.size() - 1 && WORDS.contains(plain(words.get(i))); i++) {
      String word = plain(words.get(i));
      if (LAST.contains(word) && (i > 0 || !PARTS_OF_NAMES.contains(word))) {
        end = i + 1;
      }
    }
    return end == 0 || NOWHERE.contains(plain(words.getLast()))
        ? Optional.empty()
        : Optional.of(String.join(" ", words.subList(end, words.size())));
  }

  /** Whether a text means the place where the reader is, which only the reader knows. */
  public static boolean isHere(String clean) {
    List<String> words = List.of(clean.split(" "));
    return NOWHERE.contains(plain(words.getLast()))
        && words.stream()
            .map(LeadIn::plain)
            .allMatch(word -> WORDS.contains(word) || NOWHERE.contains(word))
        && !NOT_ALONE.contains(plain(clean));
  }

  /** Whether a text says nothing but that a place follows, as "my zip is" does. */
  public static boolean isAll(String text) {
    return Arrays.stream(text.split(" ")).map(LeadIn::plain).allMatch(WORDS::contains);
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("['’:,.]", "");
  }
}
