package org.cartlocator.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartlocator.WholeApplication;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Indication;
import org.cartlocator.guide.Guide;
import org.cartlocator.guide.GuideBlock;
import org.cartlocator.guide.GuideSection;
import org.cartlocator.guide.GuideSource;
import org.cartlocator.guide.Helper;
import org.cartlocator.guide.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The guide in words: all of it in both languages, plain and careful. */
@WholeApplication
class GuideWordsTests {

  /** Longer ones are hard to read for many people. */
  private static final int MOST_WORDS = 26;

  private final Guide guide;
  private final Dataset dataset;
  private final GuideWords english;

  @Autowired
  GuideWordsTests(Guide guide, Catalog catalog) {
    this.guide = guide;
    this.dataset = catalog.dataset();
    this.english = words(Language.ENGLISH);
  }

  /** That both languages have the same keys is told elsewhere. */
  @Test
  void thereAreWordsForAllOfTheGuideAndNoOthers() {
    Set<String> there =
        ResourceBundle.getBundle("wording.messages", Locale.ROOT).keySet().stream()
            .filter(key -> key.startsWith("guide."))
            .map(key -> key.substring("guide.".length()))
            .collect(Collectors.toSet());

    assertThat(there).containsExactlyInAnyOrderElementsOf(keys());
  }

  @ParameterizedTest
  @EnumSource
  void noHospitalIsCalledCertifiedToday(Language language) {
    assertThat(texts(language).map(text -> text.toLowerCase(language.locale())))
        .noneMatch(text -> text.contains("rems-cert"));
    assertThat(words(Language.ENGLISH).text("certified.old"))
        .startsWith("So no hospital needs that certificate today");
  }

  @ParameterizedTest
  @EnumSource
  void sentencesAreShort(Language language) {
    assertThat(
            texts(language)
                .flatMap(text -> Arrays.stream(text.split("(?<=[.?!:])\\s")))
                .filter(sentence -> sentence.split("\\s").length > MOST_WORDS))
        .isEmpty();
  }

  @Test
  void theFeverIsTheOneOfTheMedicationGuide() {
    assertThat(english.text("call.fever")).contains("100.4 °F (38 °C)");
    assertThat(english.text("call.now")).contains("the number that your center gave you", "911");
  }

  @Test
  void howLongTheMakingTakesComesFromTheDataSet() {
    assertThat(english.text("steps.making.length")).isEqualTo("Usually 2 to 5 weeks");
    assertThat(words(Language.SPANISH).text("steps.making.length"))
        .isEqualTo("Por lo común, de 2 a 5 semanas");
    assertThat(english.making(dataset.findTherapy("carvykti").orElseThrow()))
        .isEqualTo("4 to 5 weeks");
    assertThat(english.making(dataset.findTherapy("tecartus").orElseThrow())).contains("ask");
  }

  @ParameterizedTest
  @CsvSource({
    ", 25, to age 25",
    "18, , age 18 and over",
    "18, 65, ages 18 to 65",
    ", , any age",
  })
  void agesAreSaidPlainly(@Nullable Integer least, @Nullable Integer most, String said) {
    assertThat(english.ages(new Indication("ALL", "ALL", least, most, "any", null, null, true)))
        .isEqualTo(said);
  }

  @Test
  void aSourceSaysOfWhenItIsAndWhenItWasSeen() {
    assertThat(guide.sources().stream().map(english::dates))
        .anyMatch(dates -> dates.equals("page of Jun 26, 2025, seen Nov 24, 2026"))
        .anyMatch(dates -> dates.equals("page without a date, seen Nov 24, 2026"));
  }

  @Test
  void aSectionSaysHowManySourcesItHasAndWhenItWasReviewed() {
    GuideSection first = guide.sections().getFirst();
    List<GuideSource> sources = guide.sourcesOf(first);

    assertThat(english.sources(guide, first))
        .isEqualTo(sources.size() + " sources, reviewed Nov 24, 2026");
  }

  private GuideWords words(Language language) {
    return new GuideWords(Wording.of(language), dataset);
  }

  private Stream<String> texts(Language language) {
    GuideWords words = words(language);
    return keys().stream().map(words::text);
  }

  private Set<String> keys() {
    Set<String> keys = new HashSet<>();
    for (GuideSection section : guide.sections()) {
      keys.add(section.id() + ".heading");
      section.keys().forEach(keys::add);
      section.blocks().forEach(block -> keys.addAll(more(block)));
    }
    return keys;
  }

  private static List<String> more(GuideBlock block) {
    return switch (block) {
      case GuideBlock.Urgent urgent -> List.of("call.heading");
      case GuideBlock.Terms terms -> with(terms.terms(), ".name").toList();
      case GuideBlock.Steps steps ->
          Stream.concat(with(steps.steps(), ".name"), with(steps.steps(), ".length")).toList();
      case GuideBlock.Helpers helpers ->
          helpers.helpers().stream().map(Helper::key).map(key -> key + ".who").toList();
      case GuideBlock.Text it -> List.of();
      case GuideBlock.Note it -> List.of();
      case GuideBlock.Questions it -> List.of();
      case GuideBlock.Listed it -> List.of();
    };
  }

  private static Stream<String> with(List<Statement> statements, String end) {
    return statements.stream().map(it -> it.key() + end);
  }
}
