package org.cartlocator.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts a spreadsheet would evaluate, and what stands in their cells instead. */
class CellTextTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1 (205) 555",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        "\u200B=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠x",
        "=HYPERLINK(\"http://example.org\",\"x\")"
      })
  void whatWouldBeAFormulaGetsAnApostrophe(String text) {
    assertThat(CellText.guard(text)).isEqualTo("'" + text);
    assertThat(CellText.read(CellText.guard(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A-1",
        "tel",
        "telegraph",
        "59718",
        "O’Fallon, MO",
        "'quoted'",
        "Winston-Salem",
        "Ñ=1"
      })
  void otherTextsStayAsTheyAre(String text) {
    assertThat(CellText.guard(text)).isEqualTo(text);
    assertThat(CellText.read(text)).isEqualTo(text);
  }

  @Test
  void aPhoneNumberBecomesAnAddress() {
    assertThat(CellText.guard("+1-205-638-9100")).isEqualTo("tel:+1-205-638-9100");
    assertThat(CellText.read("tel:+1-205-638-9100")).isEqualTo("+1-205-638-9100");
    assertThat(CellText.guard("tel:+1-205-638-9100")).isEqualTo("'tel:+1-205-638-9100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'=1", "''=1", "' @x"})
  void apostrophesThatWereThereBeforeAreKept(String text) {
    assertThat(CellText.read(CellText.guard(text))).isEqualTo(text);
  }
}
