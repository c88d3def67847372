package org.cartlocator.geocoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.cartlocator.geocoding.Geocoding.Ambiguous;
import org.cartlocator.geocoding.Geocoding.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that several places bear is offered, not guessed; the largest comes first. */
class GeocoderAmbiguityTests {

  @Test
  void ordersNamesakesByTheirPeople() {
    assertThat(offered("Springfield"))
        .startsWith("Springfield, MO", "Springfield, MA", "Springfield, IL", "Springfield, OR")
        .hasSize(10);
    assertThat(offered("Portland")).startsWith("Portland, OR", "Portland, ME");
    assertThat(offered("Columbus")).startsWith("Columbus, OH", "Columbus, GA", "Columbus, IN");
    assertThat(offered("Kansas City")).containsExactly("Kansas City, MO", "Kansas City, KS");
    assertThat(offered("Gallatin County")).startsWith("Gallatin County, MT");
  }

  @Test
  void offersTheStateBesideTheTownOfItsName() {
    assertThat(offered("New York")).startsWith("New York City, NY", "New York");
    assertThat(offered("Washington")).startsWith("Washington", "Washington, DC");
    assertThat(offered("Ontario")).startsWith("Ontario, CA", "Ontario, Canada");
  }

  @Test
  void tellsNamesakesInOneStateApart() {
    assertThat(offered("Midway, FL"))
        .containsExactly(
            "Midway, FL (Santa Rosa County)",
            "Midway, FL (Gadsden County)",
            "Midway, FL (Seminole County)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Springfield", "Washington", "Midway", "Mount Vernon", "San Francisco, Mexico", "Franklin",
        "Clinton", "Georgetown", "Salem", "Fairview", "Orange County", "Washington County"
      })
  void neverOffersOneLabelTwice(String name) {
    List<String> labels = offered(name);
    assertThat(new HashSet<>(labels)).hasSameSizeAs(labels);
  }

  @Test
  void suggestsTheNameElsewhereWhenTheStateHasNone() {
    assertThat(BuiltIn.GEOCODER.geocode("Philadelphia, TX"))
        .asInstanceOf(type(NotFound.class))
        .satisfies(
            notFound ->
                assertThat(notFound.suggestions())
                    .extracting(Place::label)
                    .startsWith("Philadelphia, PA", "Philadelphia, MS"));
  }

  private static List<String> offered(String name) {
    Geocoding geocoding = BuiltIn.GEOCODER.geocode(name);
    assertThat(geocoding).isInstanceOf(Ambiguous.class);
    Ambiguous ambiguous = (Ambiguous) geocoding;
    return Stream.concat(Stream.of(ambiguous.first()), ambiguous.others().stream())
        .map(Place::label)
        .toList();
  }
}
