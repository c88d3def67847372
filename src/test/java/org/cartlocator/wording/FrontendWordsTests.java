package org.cartlocator.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The elements of our own get their words from the page. Only the map has some for the moment
 * before: {@code fallbackTexts}.
 */
class FrontendWordsTests {

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
  private static final Pattern FALLBACK = Pattern.compile("(?s)fallbackTexts: Texts = \\{.*?};");
  private static final Pattern LITERAL =
      Pattern.compile("'((?:[^'\\\\\n]|\\\\.)*)'|`((?:[^`\\\\]|\\\\.)*)`");

  /** A capital letter at the beginning, or words with blanks between them: so do texts look. */
  private static final Pattern TEXT = Pattern.compile("\\p{Lu}\\p{Ll}.*|\\p{L}[\\p{L}’]* \\p{L}.*");

  /** Names of keys, events and classes, and lists of style classes, which nobody reads. */
  private static final Pattern NOT_READ =
      Pattern.compile("Arrow(Down|Left|Right|Up)|Enter|Escape|Home|End|Tab|[a-z-]+( [a-z-]+)*");

  @Test
  void noElementBringsWordsOfItsOwn() {
    assertThat(sources().flatMap(FrontendWordsTests::texts)).isEmpty();
  }

  private static Stream<String> texts(Path file) {
    String code = COMMENT.matcher(read(file)).replaceAll("");
    return LITERAL
        .matcher(FALLBACK.matcher(code).replaceAll(""))
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .filter(literal -> TEXT.matcher(literal).matches())
        .filter(literal -> !NOT_READ.matcher(literal).matches())
        .map(literal -> file.getFileName() + ": " + literal);
  }

  private static Stream<Path> sources() {
    return Stream.of("frontend/map", "frontend/page")
        .flatMap(folder -> list(Path.of(folder)).stream())
        .filter(file -> file.toString().endsWith(".ts"));
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList();
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
}
