package org.cartlocator.packet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Lines as RFC 5545 wants them. */
class LineFoldingTests {

  @Test
  void cutsAfterSeventyFiveOctets() {
    assertThat(LineFolding.fold("x".repeat(80) + "\r\n"))
        .isEqualTo("x".repeat(75) + "\r\n " + "x".repeat(5) + "\r\n");
  }

  @Test
  void neverCutsALetter() {
    assertThat(LineFolding.fold("x".repeat(74) + "é🏥\r\n"))
        .isEqualTo("x".repeat(74) + "\r\n é🏥\r\n");
  }

  @Property
  void nothingIsLost(@ForAll String text) {
    String line = "SUMMARY:" + text.replaceAll("\\R|[\\uD800-\\uDFFF]", "");

    String folded = LineFolding.fold(line);

    assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
    assertThat(folded.split("\r\n"))
        .allSatisfy(cut -> assertThat(cut.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
  }

  @Test
  void escapesWhatSeparatesValues() {
    assertThat(LineFolding.escape("a, b; c\\d\ne")).isEqualTo("a\\, b\\; c\\\\d\\ne");
  }
}
