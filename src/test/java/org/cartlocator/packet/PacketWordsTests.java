package org.cartlocator.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.MarkedPhrases;
import org.cartlocator.wording.Units;
import org.cartlocator.wording.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every word of a packet stands in the files of words or in the data set. */
@PacketTest
class PacketWordsTests {

  private static final String QUERY = "center=us-pa-chop";

  @Autowired PacketPrinter printer;
  @Autowired SamplePlans plans;

  @ParameterizedTest
  @ValueSource(
      strings = {
        SamplePlans.CHILD,
        SamplePlans.CHILD + "&lodging=us-pa-rmh-philadelphia-chestnut&mile=0.3&people=3",
        "center=us-az-mayo&age=60&diagnosis=MM&nights=7",
        "center=us-al-childrens-of-alabama",
      })
  void everyWordComesFromTheFilesOfWordsOrTheData(String query) {
    Wording wording = new Wording(Language.ENGLISH, Units.KILOMETERS, MarkedPhrases.INSTANCE);
    StayPlan plan = plans.of(query);
    Packet packet = printer.packet(plan, wording, SamplePlans.link(QUERY));

    Document page = Jsoup.parse(printer.page(packet));

    List<String> shown = shown(page).toList();
    assertThat(shown).hasSizeGreaterThan(100);
    assertThat(shown.stream().filter(text -> !foreign(text).isEmpty())).isEmpty();
    assertThat(foreign(packet.places().map().alternative())).isEmpty();
  }

  @Test
  void theTemplateHoldsNoTextOfItsOwn() throws IOException {
    Pattern tags = Pattern.compile("(?s)\\{\\{.*?}}|<[^>]*>");
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/packet"))) {
      List<Path> templates = files.filter(file -> file.toString().endsWith(".mustache")).toList();
      assertThat(templates)
          .hasSizeGreaterThan(10)
          .allSatisfy(
              file ->
                  assertThat(tags.matcher(read(file)).replaceAll(""))
                      .doesNotMatch("(?s).*\\p{L}.*"));
    }
  }

  private static Stream<String> shown(Document page) {
    return page.getAllElements().stream()
        .filter(element -> !element.tagName().equals("style"))
        .flatMap(PacketWordsTests::texts);
  }

  private static Stream<String> texts(Element element) {
    return Stream.concat(
        Stream.of("alt", "title", "content").map(element::attr),
        element.textNodes().stream().map(node -> node.text()));
  }

  private static List<String> foreign(String shown) {
    return MarkedPhrases.foreign(shown, QUERY, SamplePlans.HARRISBURG.label());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
