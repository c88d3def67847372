package org.cartlocator.geocoding.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which end of a street address may name the town. The street itself is looked up nowhere. */
public final class StreetAddress {

  private static final Pattern BEGINS_WITH_NUMBER =
      Pattern.compile(
          "(#? ?\\d+[a-z]?(-\\d+)?( 1/2)?,? +\\S.*)|((p\\.? ?o\\.?|apartado)[ .]*(box|postal).*)",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> STREETS =
      Set.of(
          ("st street ave avenue av rd road dr drive ln lane blvd boulevard ct court pl place way"
                  + " hwy highway pkwy parkway ter terrace cir circle sq square trl trail pike loop"
                  + " run row calle avenida carretera camino plaza box apt suite ste unit")
              .split(" "));

  /** A town's name and its state have at most so many words: "Truth or Consequences New Mexico". */
  private static final int MAX_TOWN_WORDS = 6;

  /** Town, state and country stand at the end; what is before has no need to be looked at. */
  private static final int MAX_PARTS = 5;

  private StreetAddress() {}

  /**
   * A part that may be a town.
   *
   * @param setOff whether a comma or a word for a street stands before it; else only a state behind
   *     it makes a town of it
   */
  public record TownText(String text, boolean setOff) {}

  /** Whether a text begins as an address does, with a house number or a post office box. */
  public static boolean startsLikeOne(String clean) {
    return BEGINS_WITH_NUMBER.matcher(clean).matches();
  }

  /** Whether it begins as an address does, or has a word for a street in it. */
  public static boolean looksLikeOne(String clean) {
    return startsLikeOne(clean) || namesStreet(clean);
  }

  /** Whether a word for a street stands in it. */
  public static boolean namesStreet(String text) {
    return Names.words(text).stream().anyMatch(STREETS::contains);
  }

  /**
   * The parts that may be town and state, the likeliest first: what stands behind each comma, then
   * ever fewer words at the end of each part.
   */
  public static List<TownText> townTexts(String clean) {
    List<String> all =
        Arrays.stream(clean.split("[,;]")).map(String::strip).filter(p -> !p.isEmpty()).toList();
    List<String> parts = all.subList(Math.max(0, all.size() - MAX_PARTS), all.size());
    List<TownText> texts = new ArrayList<>();
    for (int i = 1; i < parts.size(); i++) {
      texts.add(new TownText(String.join(", ", parts.subList(i, parts.size())), true));
    }
    for (int i = 0; i < parts.size(); i++) {
      List<String> behind = parts.subList(i + 1, parts.size());
      texts.addAll(ends(List.of(parts.get(i).split(" ")), behind));
    }
    return texts;
  }

  private static List<TownText> ends(List<String> words, List<String> behind) {
    List<TownText> ends = new ArrayList<>();
    int size = words.size();
    for (int from = Math.max(1, size - MAX_TOWN_WORDS); from < size; from++) {
      if (isStreet(words.get(from)) && !isSaint(words.get(from))) {
        continue;
      }
      List<String> text = new ArrayList<>(behind);
      text.addFirst(String.join(" ", words.subList(from, size)));
      ends.add(new TownText(String.join(", ", text), isStreet(words.get(from - 1))));
    }
    return ends;
  }

  private static boolean isStreet(String word) {
    List<String> plain = Names.words(word);
    return plain.size() == 1 && STREETS.contains(plain.getFirst());
  }

  /** "St" is a street or a saint. */
  private static boolean isSaint(String word) {
    String key = Names.key(word);
    return key.equals("st") || key.equals("ste");
  }
}
