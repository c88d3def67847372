package org.cartlocator.geocoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.cartlocator.geocoding.Geocoding.Cause;
import org.cartlocator.geocoding.Geocoding.Match;
import org.cartlocator.geocoding.Geocoding.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nonsense and malice: nothing is found, the cause is right, and nothing breaks. */
class GeocoderRefusalTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asdfqwer",
        "xyzzy",
        "qqqqqqqqqq",
        "zzzz",
        "aaaaaaaaaaaa",
        "lorem ipsum dolor",
        "my house",
        "hello",
        "test",
        "help",
        "hospital",
        "CAR-T",
        "leukemia",
        "12",
        "1234567",
        "1,2,3",
        "#",
        "...",
        "?",
        "-",
        "北京",
        "القاهرة",
        "Атлантик-Сити",
        "😀",
        "😀😀 😀",
        "Springfield, ZZ",
        "Philadelphia XX",
        "123 Nonsense Lane",
        "12345 Elm Street",
        "Philadelphia, TX"
      })
  void takesNonsenseForNoPlace(String typed) {
    assertThat(cause(typed)).isEqualTo(Cause.UNKNOWN_PLACE);
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of("", Cause.EMPTY),
        Arguments.of(" \t\r\n", Cause.EMPTY),
        Arguments.of("\u00a0\u2003\u3000", Cause.EMPTY),
        Arguments.of("\u200b\u202e\u2066", Cause.EMPTY),
        Arguments.of("\u0000\u0001\u001b", Cause.EMPTY),
        Arguments.of(" ".repeat(10_000), Cause.EMPTY),
        Arguments.of("a".repeat(500), Cause.TOO_LONG),
        Arguments.of("1".repeat(201), Cause.TOO_LONG),
        Arguments.of("x, ".repeat(100_000), Cause.TOO_LONG),
        Arguments.of("a".repeat(200), Cause.UNKNOWN_PLACE),
        Arguments.of("a ".repeat(100), Cause.UNKNOWN_PLACE),
        Arguments.of("1 a,".repeat(50), Cause.UNKNOWN_PLACE),
        Arguments.of("\ufdfa".repeat(200), Cause.UNKNOWN_PLACE),
        Arguments.of("<img src=x onerror=alert(1)>", Cause.UNKNOWN_PLACE),
        Arguments.of("''; drop table", Cause.UNKNOWN_PLACE),
        Arguments.of("name:* OR *:*", Cause.UNKNOWN_PLACE),
        Arguments.of("zyx*~2 AND [a TO z]", Cause.UNKNOWN_PLACE),
        Arguments.of("\\u0041{}%s%n", Cause.UNKNOWN_PLACE),
        Arguments.of("\ud83d xyzzy \ude00", Cause.UNKNOWN_PLACE),
        Arguments.of("\ud83d", Cause.EMPTY),
        Arguments.of("91.0,200.0", Cause.COORDINATES_OUT_OF_RANGE),
        Arguments.of("9".repeat(20) + ".5, 1.0", Cause.COORDINATES_OUT_OF_RANGE),
        Arguments.of("NaN,Infinity", Cause.UNKNOWN_PLACE),
        Arguments.of("1e308,1e308", Cause.UNKNOWN_PLACE),
        Arguments.of("99999", Cause.UNKNOWN_POSTAL_CODE),
        Arguments.of("00000", Cause.UNKNOWN_POSTAL_CODE),
        Arguments.of("99999 Nowhereville", Cause.UNKNOWN_POSTAL_CODE),
        Arguments.of("09012", Cause.MILITARY_POSTAL_CODE),
        Arguments.of("APO AE 09012", Cause.MILITARY_POSTAL_CODE));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void saysWhyAndNeverBreaks(String typed, Cause cause) {
    assertThat(cause(typed)).isEqualTo(cause);
    BuiltIn.GEOCODER.suggest(typed, 5);
    assertThat(BuiltIn.GEOCODER.findById(typed)).isEmpty();
  }

  @Test
  void readsThroughMarksOfDirection() {
    assertThat(BuiltIn.GEOCODER.geocode("\u202ePhiladelphia,\u200f PA\u202c"))
        .isEqualTo(BuiltIn.GEOCODER.geocode("Philadelphia, PA"));
    assertThat(BuiltIn.GEOCODER.geocode("١٩١٠٤")).isEqualTo(BuiltIn.GEOCODER.geocode("19104"));
    assertThat(BuiltIn.GEOCODER.geocode("\uff11\uff19\uff11\uff10\uff14"))
        .isEqualTo(BuiltIn.GEOCODER.geocode("19104"));
  }

  @Test
  void offersZipCodesNextToAnUnknownOne() {
    NotFound unknown = (NotFound) BuiltIn.GEOCODER.geocode("55555");
    assertThat(unknown.suggestions()).isNotEmpty();
    assertThat(unknown.suggestions()).allMatch(place -> place.id().startsWith("zip:555"));
  }

  @Test
  void offersTheZipCodeWhoseZeroASpreadsheetDropped() {
    NotFound unknown = (NotFound) BuiltIn.GEOCODER.geocode("2138");
    assertThat(unknown.suggestions()).extracting(Place::id).containsExactly("zip:02138");
  }

  @Test
  void correctsSpellingOnlyWhereOneNameIsClearlyMeant() {
    assertThat(BuiltIn.GEOCODER.geocode("Seatle"))
        .isInstanceOfSatisfying(
            Geocoding.Found.class,
            found -> assertThat(found.match()).isEqualTo(Match.SPELLING_CORRECTED));
    NotFound unsure = (NotFound) BuiltIn.GEOCODER.geocode("Marion Springz");
    assertThat(unsure.cause()).isEqualTo(Cause.UNKNOWN_PLACE);
  }

  private static Cause cause(String typed) {
    Geocoding geocoding = BuiltIn.GEOCODER.geocode(typed);
    assertThat(geocoding).isInstanceOf(NotFound.class);
    return ((NotFound) geocoding).cause();
  }
}
