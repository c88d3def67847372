package org.cartlocator.wording;

import java.nio.file.Path;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts that show where they come from: all that stands in the files of words is put between marks,
 * and what is filled into them stays outside. Of what a page shows, whatever is left outside must
 * be data, a date or a number; else it was written into the code.
 */
public enum MarkedPhrases implements Phrases {
  /** There is one way to mark. */
  INSTANCE;

  private static final String OPEN = "«";
  private static final String CLOSE = "»";
  private static final Pattern MARKED = Pattern.compile("«[^«»]*»");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  /** The address of a page or the name of a host. */
  private static final Pattern ADDRESS =
      Pattern.compile("(https?://\\S+|\\b[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}\\b(/\\S*)?)");

  /** A town of the gazetteer, as "Point Baker, AK". */
  private static final Pattern TOWN =
      Pattern.compile("\\b\\p{Lu}[\\p{L}.]*( \\p{Lu}[\\p{L}.]*)*, [A-Z]{2}\\b");

  /** What of the data set and of the guide's sources a page shows as it stands there. */
  private static final Set<String> SHOWN_FIELDS =
      Set.of(
          "name",
          "program",
          "system",
          "caution",
          "street",
          "city",
          "state",
          "postalCode",
          "says",
          "body",
          "brand",
          "generic",
          "code",
          "operator",
          "servesHospitals",
          "publisher",
          "title",
          "line");

  /** A name that holds that of a host comes before hosts, and a town before its own name. */
  private static final List<Pattern> NOT_OURS = notOurs();

  @Override
  public String say(Language language, String key, Object... arguments) {
    Object[] apart =
        Arrays.stream(arguments)
            .map(it -> it instanceof String text ? CLOSE + text + OPEN : it)
            .toArray();
    return OPEN + BundledPhrases.INSTANCE.say(language, key, apart) + CLOSE;
  }

  @Override
  public boolean has(Language language, String key) {
    return BundledPhrases.INSTANCE.has(language, key);
  }

  /**
   * The words of a text that come neither from the files of words nor from the data set, and are no
   * date.
   *
   * @param names what else may stand there
   */
  public static List<String> foreign(String shown, String... names) {
    String left = MARKED.matcher(shown).replaceAll("|");
    for (String name : names) {
      left = left.replace(name, "|");
    }
    for (Pattern pattern : NOT_OURS) {
      if (!WORD.matcher(left).find()) {
        return List.of();
      }
      left = pattern.matcher(left).replaceAll("|");
    }
    return WORD.matcher(left).results().map(found -> found.group()).toList();
  }

  private static List<Pattern> notOurs() {
    List<String> data = data();
    return Stream.of(
            data.stream().filter(value -> ADDRESS.matcher(value).find()).map(MarkedPhrases::whole),
            Stream.of(ADDRESS, TOWN),
            data.stream().map(MarkedPhrases::whole))
        .flatMap(patterns -> patterns)
        .toList();
  }

  private static Pattern whole(String value) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(value) + "(?!\\p{L})");
  }

  private static List<String> data() {
    Stream<String> shown =
        Stream.of(
                "centers.json",
                "lodging.json",
                "therapies.json",
                "src/main/resources/guide/guide.json")
            .flatMap(file -> fields(JsonMapper.shared().readTree(Path.of(file))))
            .flatMap(value -> Stream.of(value, value.replaceFirst(" \\(.*", "")));
    DateFormatSymbols dates = new DateFormatSymbols(Language.ENGLISH.locale());
    Stream<String> days =
        Stream.of(
                dates.getMonths(),
                dates.getShortMonths(),
                dates.getWeekdays(),
                dates.getShortWeekdays())
            .flatMap(Arrays::stream);
    return Stream.concat(shown, days)
        .filter(value -> WORD.matcher(value).find())
        .collect(Collectors.toSet())
        .stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(value -> value))
        .toList();
  }

  private static Stream<String> fields(JsonNode node) {
    return node.isObject()
        ? node.properties().stream()
            .flatMap(
                field ->
                    SHOWN_FIELDS.contains(field.getKey())
                        ? values(field.getValue())
                        : fields(field.getValue()))
        : node.isArray() ? node.valueStream().flatMap(MarkedPhrases::fields) : Stream.empty();
  }

  private static Stream<String> values(JsonNode node) {
    return node.isArray() ? node.valueStream().map(JsonNode::asString) : Stream.of(node.asString());
  }
}
