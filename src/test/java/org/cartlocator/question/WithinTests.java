package org.cartlocator.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartlocator.geo.Distance;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Units;
import org.cartlocator.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WithinTests {

  @ParameterizedTest
  @CsvSource({
    "100, MILES, 100",
    "160km, KILOMETERS, 160",
    "9999, MILES, 9999",
    "1km, KILOMETERS, 1"
  })
  void anAddressTellsTheUnitsBesideTheNumber(String text, Units units, int length) {
    assertThat(Within.find(text)).contains(new Within(length, units));
    assertThat(new Within(length, units).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "-1",
        "1.5",
        "10000",
        "100mi",
        "km",
        "100 km",
        "100KM",
        "١٠٠",
        "Infinity"
      })
  void anythingElseIsNoDistance(String text) {
    assertThat(Within.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "100, MILES, 100 miles",
    "100, KILOMETERS, 100 miles (161 km)",
    "160km, KILOMETERS, 160 km",
    "160km, MILES, 160 km (99 miles)",
  })
  void itIsReadInItsOwnUnitsWithTheReadersBesideThem(String text, Units reader, String words) {
    Wording wording = new Wording(Language.ENGLISH, reader);

    assertThat(Within.find(text).orElseThrow().words(wording)).isEqualTo(words);
  }

  @ParameterizedTest
  @EnumSource
  void aChoiceIsOfferedInEitherUnits(Units reader) {
    List<Within> choices = Within.choices(reader, reader == Units.MILES ? "160km" : "100");

    assertThat(choices).hasSize(7).isSorted();
    assertThat(choices.stream().filter(choice -> choice.units() != reader)).hasSize(1);
  }

  @Test
  void whatIsOfferedAnywayIsOfferedOnce() {
    assertThat(Within.choices(Units.MILES, "100")).hasSize(6);
    assertThat(Within.choices(Units.KILOMETERS, "nonsense")).hasSize(6);
  }

  @Test
  void aLinkMeansTheSameDistanceToEveryReader() {
    assertThat(Within.find("160km").orElseThrow().distance()).isEqualTo(Distance.ofKilometers(160));
    assertThat(Within.find("100").orElseThrow().distance()).isEqualTo(Distance.ofMiles(100));
  }
}
