package org.cartlocator.geocoding.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One reading for all spellings of a name. "St. Mary's", "SAINT MARYS" and "saint mary s" share the
 * key {@code saintmarys}: case, accents, punctuation and blanks do not count, and the usual
 * abbreviations are written out.
 */
public final class Names {

  private static final Map<String, String> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("st", "saint"),
          Map.entry("ste", "sainte"),
          Map.entry("ft", "fort"),
          Map.entry("mt", "mount"),
          Map.entry("n", "north"),
          Map.entry("s", "south"),
          Map.entry("e", "east"),
          Map.entry("w", "west"),
          Map.entry("hts", "heights"),
          Map.entry("no", "north"),
          Map.entry("so", "south"),
          Map.entry("pt", "point"),
          Map.entry("pk", "park"),
          Map.entry("lk", "lake"),
          Map.entry("bch", "beach"),
          Map.entry("crk", "creek"),
          Map.entry("ctr", "center"),
          Map.entry("fls", "falls"),
          Map.entry("grv", "grove"),
          Map.entry("hbr", "harbor"),
          Map.entry("mtn", "mountain"),
          Map.entry("rpds", "rapids"),
          Map.entry("spg", "spring"),
          Map.entry("vlg", "village"),
          Map.entry("vly", "valley"),
          Map.entry("spgs", "springs"),
          Map.entry("jct", "junction"),
          Map.entry("twp", "township"),
          Map.entry("cd", "ciudad"));

  /** Letters that Unicode does not take apart into a plain letter and a mark. */
  private static final Map<Character, String> PLAIN_LETTERS =
      Map.of('ø', "o", 'æ', "ae", 'œ', "oe", 'ß', "ss", 'ł', "l", 'đ', "d", 'ı', "i");

  private static final char LAST_ASCII = 0x7f;

  /** Initials: "N.C.", "N. Y. C."; not the "E." of "E. Lansing". */
  private static final Pattern INITIALS =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:\\. ?\\p{L})+(?![\\p{L}\\p{N}])");

  private static final String APOSTROPHES = "'’‘ʻʼ`´";

  private Names() {}

  /**
   * The words of a text: letters and digits in lower case without accents; initials are one word.
   */
  public static List<String> words(String text) {
    String folded = joinInitials(fold(text));
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char character = folded.charAt(i);
      if (Character.isLetterOrDigit(character)) {
        append(word, character);
      } else if (!isJoined(character) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static void append(StringBuilder word, char character) {
    if (character < LAST_ASCII) {
      word.append(character);
    } else {
      word.append(PLAIN_LETTERS.getOrDefault(character, String.valueOf(character)));
    }
  }

  /** The key of a name. */
  public static String key(String name) {
    return key(words(name));
  }

  /** The key of a name already in words. */
  public static String key(List<String> words) {
    StringBuilder key = new StringBuilder();
    for (String word : withoutArticle(words)) {
      key.append(words.size() > 1 ? ABBREVIATIONS.getOrDefault(word, word) : word);
    }
    return key.toString();
  }

  /**
   * The key of a name of which the last word may not be finished: "winston s" is {@code winstons},
   * not {@code winstonsouth}.
   */
  public static String beginningKey(List<String> words) {
    StringBuilder key = new StringBuilder();
    for (String word : withoutArticle(words).reversed()) {
      key.insert(0, key.isEmpty() ? word : ABBREVIATIONS.getOrDefault(word, word));
    }
    return key.toString();
  }

  private static List<String> withoutArticle(List<String> words) {
    return words.size() > 1 && words.getFirst().equals("the")
        ? words.subList(1, words.size())
        : words;
  }

  /** An accent or an apostrophe: part of its word, yet not counted. */
  private static boolean isJoined(char character) {
    return APOSTROPHES.indexOf(character) >= 0
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  private static String joinInitials(String folded) {
    return folded.indexOf('.') < 0
        ? folded
        : INITIALS.matcher(folded).replaceAll(run -> run.group().replaceAll("[. ]", ""));
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
  }
}
