package org.cartlocator.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What can be read in a packet. */
@PacketTest
class PacketTextTests {

  @Autowired PacketPrinter printer;
  @Autowired SamplePlans plans;

  /**
   * Where this fails after a change of words or data, read what stands in {@code target/packet} and
   * put it in the place of the text that is expected.
   */
  @ParameterizedTest
  @EnumSource
  void saysAllOfThePlanInTheReadersLanguage(Language language) throws IOException {
    String text = print(SamplePlans.CHILD, language);

    String name = "child-" + language.code() + ".txt";
    Path actual = Files.createDirectories(Path.of("target/packet")).resolve(name);
    Files.writeString(actual, text);
    Path expected = Path.of("src/test/resources/packet", name);
    assertThat(text).isEqualTo(Files.readString(expected));
  }

  @Test
  void saysThatTheDayIsNotKnownAndLeavesTheRotaToBeFilledIn() throws IOException {
    String text = words("center=us-az-mayo");

    assertThat(text)
        .contains("The day of the infusion is not known yet")
        .contains("Write in who is there, by day and by night, from day 0 on.")
        .contains("Stay within 30 minutes by car.")
        .doesNotContain("nobody yet");
  }

  @Test
  void givesNoTenthsForAPlaceKnownOnlyToItsTown() throws IOException {
    assertThat(words("center=us-ma-dfbcc"))
        .contains("Charlestown, MA · we know only the town, 4 miles away")
        .contains("Boston, MA · 1.7 miles from the center");
  }

  @Test
  void holdsOfTheHomeOnlyItsLabelAndDistance() throws IOException {
    assertThat(words(SamplePlans.CHILD))
        .contains("Harrisburg, PA 17101")
        .doesNotContain("40.26")
        .doesNotContain("76.88");
  }

  /** The text without its lines, which end where the page does. */
  private String words(String query) throws IOException {
    return print(query, Language.ENGLISH).replaceAll("\\s+", " ");
  }

  private String print(String query, Language language) throws IOException {
    byte[] pdf = printer.print(plans.of(query), Wording.of(language), SamplePlans.link(query));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      return stripper.getText(document);
    }
  }
}
