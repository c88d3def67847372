package org.cartlocator.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a text is: no spreadsheet evaluates its cell, and a program gets the text back. */
class CellTextProperties {

  @Property
  void aProgramGetsTheVeryTextBack(@ForAll("texts") String text) {
    assertThat(CellText.read(CellText.guard(text))).isEqualTo(text);
  }

  @Property
  void noCellBeginsAsAFormulaDoes(@ForAll("texts") String text) {
    assertThat(CellText.guard(text)).doesNotMatch("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> beginnings =
        Arbitraries.of(
            "",
            "=",
            "+",
            "-",
            "@",
            "\t",
            "\r",
            "\n",
            "'",
            "tel:",
            "tel:+1-2",
            "'=",
            "\u200B=",
            " +",
            "＝",
            "+1-205-555-0100");
    return beginnings.flatMap(beginning -> Arbitraries.strings().map(rest -> beginning + rest));
  }
}
