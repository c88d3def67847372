package org.cartlocator.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cartlocator.wording.MarkedPhrases;
import org.cartlocator.wording.Phrases;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.bean.override.convention.TestBean;

/** Every word of a plain page stands in the files of words or in the data set. */
class PlainWordsTests extends PlainTest {

  @TestBean @Nullable Phrases phrases;

  static Phrases phrases() {
    return MarkedPhrases.INSTANCE;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/text",
        "/text?near=17101&age=9&diagnosis=ALL&units=km&within=100",
        "/text?near=17101&age=300&diagnosis=XX&therapy=xx&within=far&nights=x",
        "/text?near=17101&age=9&within=1",
        "/text?near=Springfield",
        "/text?near=99999",
        "/text/centers/us-pa-chop?near=17101&age=9&diagnosis=ALL&units=km",
        "/text/centers/us-az-mayo?age=60",
        "/text/centers/us-pa-chop/lodging?near=17101&age=9&nights=900&units=km",
        "/text/centers/nowhere",
      })
  void everyWordComesFromTheFilesOfWordsOrTheData(String address) {
    Document page = page(address + (address.contains("?") ? "&" : "?") + "lang=en");

    List<String> shown = shown(page).toList();

    assertThat(shown).anyMatch(text -> text.contains("«"));
    assertThat(shown.stream().filter(text -> !MarkedPhrases.foreign(text, "/api/v1").isEmpty()))
        .isEmpty();
  }

  private static Stream<String> shown(Document page) {
    return page.getAllElements().stream()
        .filter(element -> !List.of("style", "script", "meta").contains(element.tagName()))
        .flatMap(PlainWordsTests::texts);
  }

  private static Stream<String> texts(Element element) {
    return Stream.concat(
        Stream.of("alt", "title", "aria-label", "placeholder").map(element::attr),
        element.textNodes().stream().map(node -> node.text()));
  }
}
