package org.cartlocator.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartlocator.WholeApplication;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.finder.Finder;
import org.cartlocator.finder.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is read from the texts of an address, and which of them are named as faulty. */
@WholeApplication
class SearchTextsTests {

  @Autowired private Catalog catalog;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # age | diagnosis | therapy  | within | nights | faults
          ''    | ''        | ''       | ''     | ''     | ''
          0     | ALL       | kymriah  | 100    | 28     | ''
          120   | MM        | aucatzyl | 160km  | 1      | ''
          -1    | ''        | ''       | ''     | ''     | AGE
          9.5   | ''        | ''       | ''     | ''     | AGE
          ٩     | ''        | ''       | ''     | ''     | AGE
          99999 | ''        | ''       | ''     | ''     | AGE
          ''    | all       | ''       | ''     | ''     | DIAGNOSIS
          ''    | ''        | aspirin  | ''     | ''     | THERAPY
          ''    | ''        | ''       | 0      | ''     | WITHIN
          ''    | ''        | ''       | 100mi  | ''     | WITHIN
          ''    | ''        | ''       | ''     | 0      | NIGHTS
          x     | x         | x        | x      | x      | AGE DIAGNOSIS THERAPY WITHIN NIGHTS
          """)
  void everyTextThatCannotBeUsedIsNamed(
      String age, String diagnosis, String therapy, String within, String nights, String faults) {
    Set<SearchTexts.Fault> expected =
        Arrays.stream(faults.split(" "))
            .filter(name -> !name.isEmpty())
            .map(SearchTexts.Fault::valueOf)
            .collect(Collectors.toSet());

    assertThat(new SearchTexts(age, diagnosis, therapy, within, nights).faults(dataset()))
        .isEqualTo(expected);
  }

  @Test
  void whatCannotBeUsedIsLeftOutAndTheRestIsKept() {
    SearchTexts texts = new SearchTexts("nine", "ALL", "aspirin", "far", "many");

    assertThat(texts.patient(dataset())).isEqualTo(new Patient(null, "ALL", null));
    assertThat(texts.radius()).isNull();
    assertThat(texts.stayNights()).isEqualTo(Finder.DEFAULT_NIGHTS);
  }

  @Test
  void whatIsSoundIsRead() {
    SearchTexts texts = new SearchTexts("9", "ALL", "kymriah", "150km", "14");

    assertThat(texts.patient(dataset())).isEqualTo(new Patient(9, "ALL", "kymriah"));
    assertThat(texts.radius()).isEqualTo(Within.find("150km").orElseThrow());
    assertThat(texts.stayNights()).isEqualTo(14);
  }

  private Dataset dataset() {
    return catalog.dataset();
  }
}
