package org.cartlocator.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The two files of words: alike in all but the language, and no word too many or too few. */
class BundleTests {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path WORDS = Path.of("src/main/resources/wording");

  /** A literal on one line of Java; its group is what stands between the quotation marks. */
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  /** The shape of a key, and of the beginning of one that ends in a dot. */
  private static final Pattern KEY = Pattern.compile("[A-Za-z]+\\.[A-Za-z.-]*");

  /** What stands in each source that asks for words, and in few others. */
  private static final Pattern ASKING = Pattern.compile("\\bWording\\b|\\bMapTexts\\b");

  /** The number of an argument, also where a choice holds it. */
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

  /** The one text in quotes: the map puts the host in, not the message format. */
  private static final String QUOTED_HOST = "'{host}'";

  /** Names, units and words that are the same in English and Spanish. */
  private static final Set<String> SAME_IN_BOTH =
      Set.of(
          "distance.kilometers",
          "distance.converted",
          "app.units.kilometers",
          "plan.when.between",
          "plan.budget.range",
          "plan.budget.nothing",
          "plan.basis.place.free",
          "drive.router.graphhopper",
          "drive.router.osrm",
          "drive.router.valhalla",
          "fit.no",
          "source.hospital",
          "kind.hope-lodge",
          "amenity.wifi",
          "planner.compare.hotel",
          "list.comma");

  private static final SortedMap<String, String> ENGLISH = words(Language.ENGLISH);
  private static final SortedMap<String, String> SPANISH = words(Language.SPANISH);

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(SPANISH.keySet()).containsExactlyElementsOf(ENGLISH.keySet());
  }

  @Test
  void bothLanguagesUseTheSameArguments() {
    assertThat(ENGLISH)
        .allSatisfy(
            (key, english) -> {
              String spanish = SPANISH.getOrDefault(key, "");
              assertThat(arguments(spanish)).isEqualTo(arguments(english));
              assertThat(argumentCount(spanish, Language.SPANISH))
                  .isEqualTo(argumentCount(english, Language.ENGLISH));
            });
  }

  /**
   * The pattern of a choice holds patterns of its own, which are read only when the choice is made:
   * none, one and several.
   */
  @ParameterizedTest
  @EnumSource
  void everyValueIsAMessage(Language language) {
    Object[][] counts = {{0, 0, 0, 0, 0}, {1, 1, 1, 1, 1}, {2, 2, 2, 2, 2}};
    assertThat(words(language))
        .allSatisfy(
            (key, value) -> {
              for (Object[] count : counts) {
                assertThatCode(() -> say(value, language, count)).doesNotThrowAnyException();
                assertThat(say(value, language, count).replace("{host}", "a server"))
                    .isNotBlank()
                    .doesNotContain("{", "}");
              }
            });
  }

  @ParameterizedTest
  @EnumSource
  void noValueIsBlankOrHoldsAStraightApostrophe(Language language) {
    assertThat(words(language))
        .allSatisfy(
            (key, value) ->
                assertThat(value.replace(QUOTED_HOST, "a server"))
                    .isNotBlank()
                    .doesNotContain("'"));
  }

  @Test
  void everyValueIsTranslatedUnlessItIsRightInBoth() {
    Set<String> same =
        ENGLISH.entrySet().stream()
            .filter(entry -> entry.getValue().equals(SPANISH.get(entry.getKey())))
            .map(Map.Entry::getKey)
            .collect(toSet());

    assertThat(same).containsExactlyInAnyOrderElementsOf(SAME_IN_BOTH);
  }

  /**
   * A key is told from other literals by its first word, as in {@code "find.title"}: so keys are
   * found wherever they stand, as in {@code text(several ? "a.b" : "a.c")}. One that ends in a dot
   * must begin a key.
   */
  @Test
  void everyKeyThatTheSourcesAskForExists() {
    Set<String> families = ENGLISH.keySet().stream().map(BundleTests::family).collect(toSet());
    List<String> asked =
        literals(source -> ASKING.matcher(source).find())
            .filter(literal -> KEY.matcher(literal).matches())
            .filter(literal -> families.contains(family(literal)))
            .toList();

    assertThat(asked)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            literal ->
                assertThat(ENGLISH.keySet())
                    .anyMatch(
                        key ->
                            literal.endsWith(".") ? key.startsWith(literal) : key.equals(literal)));
  }

  @Test
  void everyKeyIsUsed() {
    Set<String> literals = literals(source -> true).collect(toSet());

    assertThat(ENGLISH.keySet().stream().filter(key -> !isUsed(key, literals))).isEmpty();
  }

  /**
   * Whether a key can come from these literals of the sources. It can in three ways: it stands
   * there whole; or its beginning does, with the dot it ends in, as in {@code "kind." + kind}; or
   * it stands there in two parts, as in {@code "distance.miles"} and {@code ".under"}. This does
   * not see what is put behind a beginning: a key of a group whose beginning is used counts as
   * used.
   */
  private static boolean isUsed(String key, Set<String> literals) {
    return literals.contains(key)
        || IntStream.range(0, key.length())
            .filter(i -> key.charAt(i) == '.')
            .anyMatch(
                dot ->
                    literals.contains(key.substring(0, dot + 1))
                        || (literals.contains(key.substring(0, dot))
                            && literals.contains(key.substring(dot))));
  }

  private static String family(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  /** All literals of those main sources whose text passes. */
  private static Stream<String> literals(Predicate<String> passes) {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(BundleTests::read)
          .filter(passes)
          .flatMap(source -> LITERAL.matcher(source).results().map(found -> found.group(1)))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, String> words(Language language) {
    String file = language == Language.ENGLISH ? "messages" : "messages_" + language.code();
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(WORDS.resolve(file + ".properties"), UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SortedMap<String, String> sorted = new TreeMap<>();
    words.stringPropertyNames().forEach(key -> sorted.put(key, words.getProperty(key)));
    return sorted;
  }

  private static Set<String> arguments(String value) {
    return ARGUMENT.matcher(value).results().map(found -> found.group(1)).collect(toSet());
  }

  private static int argumentCount(String value, Language language) {
    return new MessageFormat(value, language.locale()).getFormatsByArgumentIndex().length;
  }

  private static String say(String value, Language language, Object... arguments) {
    return new MessageFormat(value, language.locale()).format(arguments);
  }
}
