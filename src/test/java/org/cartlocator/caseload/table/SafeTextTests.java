package org.cartlocator.caseload.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
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
    assertThat(SafeText.of(text)).isEqualTo("'" + text);
    assertThat(SafeText.original(SafeText.of(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A-1", "59718", "O’Fallon, MO", "'quoted'", "Winston-Salem", "Ñ=1"})
  void otherTextsStayAsTheyAre(String text) {
    assertThat(SafeText.of(text)).isEqualTo(text);
    assertThat(SafeText.original(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'=1", "''=1", "' @x"})
  void apostrophesThatWereThereBeforeAreKept(String text) {
    assertThat(SafeText.original(SafeText.of(text))).isEqualTo(text);
  }
}
