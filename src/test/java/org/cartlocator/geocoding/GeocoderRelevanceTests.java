package org.cartlocator.geocoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartlocator.geocoding.Geocoding.Ambiguous;
import org.cartlocator.geocoding.Geocoding.Found;
import org.cartlocator.geocoding.Geocoding.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What people type and what it must lead to, as a table: outcome, label of the (first) place, and
 * match or cause.
 */
class GeocoderRelevanceTests {

  @ParameterizedTest(name = "{0} → {1} {2}")
  @CsvFileSource(resources = "/geocoding/places.csv", numLinesToSkip = 1, emptyValue = "")
  void leadsToThePlaceThatIsMeant(
      String input, String outcome, @Nullable String place, String match) {
    String expected = String.join(" | ", outcome, place == null ? "" : place, match);
    assertThat(summary(BuiltIn.GEOCODER.geocode(input))).isEqualTo(expected);
  }

  private static String summary(Geocoding geocoding) {
    return switch (geocoding) {
      case Found found -> summary("Found", found.place().label(), found.match());
      case Ambiguous ambiguous ->
          summary("Ambiguous", ambiguous.first().label(), ambiguous.match());
      case NotFound notFound -> summary("NotFound", "", notFound.cause());
    };
  }

  private static String summary(String outcome, String place, Enum<?> how) {
    return String.join(" | ", outcome, place, how.name());
  }
}
