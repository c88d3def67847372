package org.cartlocator.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was packed comes back as it was. */
class PackedTextProperties {

  @Property
  void anyTextComesBack(@ForAll("texts") String text) {
    assertThat(PackedText.of(text).text()).isEqualTo(text);
  }

  @Example
  void whatRepeatsItselfTakesATenthOfItsBytesAtMost() {
    String answer = "{\"node\":540,\"type\":\"put\",\"key\":\"Días – 4\"}".repeat(500);

    assertThat(PackedText.of(answer).size()).isLessThan(answer.length() / 10);
  }

  /** All of Unicode but halves of pairs, which are no text. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(0, 0xd7ff),
            Arbitraries.integers().between(0xe000, 0x10ffff))
        .list()
        .ofMaxSize(300)
        .map(
            points -> {
              StringBuilder text = new StringBuilder();
              points.forEach(text::appendCodePoint);
              return text.toString();
            });
  }
}
