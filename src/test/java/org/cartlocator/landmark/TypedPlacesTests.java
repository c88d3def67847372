package org.cartlocator.landmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartlocator.WholeApplication;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What people type, with the place that they mean: abbreviations of the old post, missing commas,
 * typing errors, nicknames, parts of cities, ZIP codes, territories, both borders, Spanish, and the
 * names of the centers themselves. Written from how people write, before the answers were looked
 * at.
 */
@WholeApplication
class TypedPlacesTests {

  @Autowired private Geocoder geocoder;

  /**
   * Where the expected label is that of a center, a part of it is enough: its full name is the data
   * set's business.
   */
  @ParameterizedTest(name = "{0} → {1}")
  @CsvFileSource(resources = "/geocoding/typed.csv", numLinesToSkip = 1, quoteCharacter = '"')
  void leadsToThePlaceThatIsMeant(String typed, String place) {
    Geocoding geocoding = geocoder.geocode(typed);

    if (place.equals("none")) {
      assertThat(geocoding).isInstanceOf(Geocoding.NotFound.class);
    } else {
      assertThat(geocoding.likeliest())
          .as(typed)
          .hasValueSatisfying(
              found -> assertThat(isMeant(found, place)).as(found.label()).isTrue());
    }
  }

  private static boolean isMeant(Place found, String place) {
    return found.id().equals(place)
        || found.label().equals(place)
        || (found.id().startsWith("center:") && found.label().contains(place));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/geocoding/nonsense.txt", delimiter = '\t', quoteCharacter = '\0')
  void takesNonsenseForNoPlace(String typed) {
    assertThat(geocoder.geocode(typed)).isInstanceOf(Geocoding.NotFound.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Stanford, Stanford",
    "Providence, Providence",
    "Cleveland, Cleveland",
    "Duke OK, Duke",
    "Houston TX, Houston",
    "Hershey PA, Hershey",
  })
  void aTownIsTheTownThoughACenterIsNamedAfterIt(String typed, String town) {
    assertThat(geocoder.geocode(typed).likeliest())
        .hasValueSatisfying(
            found -> {
              assertThat(found.label()).startsWith(town + ", ");
              assertThat(found.kind()).isEqualTo(Place.Kind.CITY);
            });
  }

  @Test
  void whereSeveralCentersBearTheNameAllAreOffered() {
    assertThat(geocoder.geocode("Mayo Clinic"))
        .isInstanceOfSatisfying(
            Geocoding.Ambiguous.class,
            several -> {
              assertThat(several.others()).hasSize(2);
              assertThat(several.others()).allMatch(it -> it.id().startsWith("center:"));
            });
  }

  @Test
  void aCenterIsFoundAgainByItsId() {
    Place center = geocoder.geocode("CHOP").likeliest().orElseThrow();

    assertThat(center.id()).isEqualTo("center:us-pa-chop");
    assertThat(center.kind()).isEqualTo(Place.Kind.LANDMARK);
    assertThat(geocoder.findById(center.id())).hasValue(center);
    assertThat(geocoder.findById("center:nowhere")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "md and, MD Anderson",
    "sloan, Memorial Sloan Kettering",
    "fred h, Fred Hutchinson",
    "chop, Children's Hospital of Philadelphia",
  })
  void aCenterIsSuggestedWhileItIsTyped(String typed, String name) {
    List<Place> suggested = geocoder.suggest(typed, 8);

    assertThat(suggested).extracting(Place::label).anyMatch(label -> label.contains(name));
    assertThat(suggested).hasSizeLessThanOrEqualTo(8);
  }
}
