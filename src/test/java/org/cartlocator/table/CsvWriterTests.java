package org.cartlocator.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a table looks like. */
class CsvWriterTests {

  @Test
  void linesEndAsTheStandardSaysAndTextsStandInQuotationMarks() {
    assertThat(
            CsvWriter.write(
                List.of("id", "lng", "stated", "day"),
                List.of(
                    List.of("us-pa-chop", -75.19, true, LocalDate.of(2026, 11, 22)),
                    Arrays.asList("says \"ask\", then\ncalls", null, false, null))))
        .isEqualTo(
            """
            "id","lng","stated","day"\r
            "us-pa-chop",-75.19,"true","2026-11-22"\r
            "says ""ask"", then
            calls",,"false",\r
            """);
  }

  @Test
  void valuesOfAListShareACell() {
    assertThat(
            CsvWriter.write(
                List.of("phones", "none"),
                List.of(List.of(List.of("+1-205-638-9100", "+1-205-934-4011"), List.of()))))
        .contains("\"tel:+1-205-638-9100 | tel:+1-205-934-4011\",\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "=HYPERLINK(1), '=HYPERLINK(1)",
        "+1-205-638-9100, tel:+1-205-638-9100",
        "+SUM(1), '+SUM(1)",
        "-1 mile, '-1 mile",
        "@home, '@home",
        "'quoted', 'quoted'",
        "tel:555, tel:555",
        "plain, plain"
      })
  void aTextThatCouldBeAFormulaIsGuarded(String text, String cell) {
    assertThat(CellText.guard(text)).isEqualTo(cell);
  }

  @Test
  void aRowOfAnotherLengthIsAFault() {
    assertThatThrownBy(() -> CsvWriter.write(List.of("one"), List.of(List.of(1, 2))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
