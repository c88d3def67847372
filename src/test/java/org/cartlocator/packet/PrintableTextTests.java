package org.cartlocator.packet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that any record may hold, on paper. */
class PrintableTextTests {

  private final PrintableText texts =
      new PrintableText(Typeface.load("fonts/AtkinsonHyperlegibleNext_400Regular.ttf"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a < b & c > \"d\" | a &lt; b &amp; c &gt; &quot;d&quot;",
        "Łódź – ñandú · −5 | Łódź – ñandú · −5",
        "Straße ﬁt | Straße fit",
        "病院 | ??",
        "Clinic 🏥! | Clinic !",
        "＜b＞ | b"
      })
  void showsWhatTheFontHasAndNothingElse(String raw, String shown) {
    assertThat(texts.escape(raw)).isEqualTo(shown);
  }

  @Test
  void dropsWhatXmlForbids() {
    assertThat(texts.escape("a\u0000b\u0007c\uFFFFd\uD800e")).isEqualTo("abcde");
  }

  @Test
  void keepsWordsApart() {
    assertThat(texts.escape("a\tb\nc\u202Fd")).isEqualTo("a b c d");
  }

  @Test
  void composesLettersWithTheirAccents() {
    assertThat(texts.escape("Jose\u0301")).isEqualTo("José");
  }
}
