package org.cartlocator.geocoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geocoding.Geocoding.Ambiguous;
import org.cartlocator.geocoding.Geocoding.Found;
import org.cartlocator.geocoding.Geocoding.NotFound;
import org.cartlocator.geocoding.gazetteer.NamedPlace;
import org.cartlocator.geocoding.gazetteer.PostalCode;
import org.cartlocator.geocoding.gazetteer.Town;

/** What holds for any text, any place and any point. */
class GeocoderProperties {

  private static final Geocoder GEOCODER = BuiltIn.GEOCODER;

  @Property(tries = 300)
  void noTextBreaksIt(@ForAll @StringLength(max = 260) String text) {
    Geocoding geocoding = GEOCODER.geocode(text);
    GEOCODER.findById(text);
    assertThat(GEOCODER.suggest(text, 5)).hasSizeLessThanOrEqualTo(5);
    places(geocoding).forEach(GeocoderProperties::isFoundAgain);
  }

  @Property(tries = 300)
  void noMixOfLikelyPartsBreaksIt(@ForAll("likelyTexts") String text) {
    places(GEOCODER.geocode(text)).forEach(GeocoderProperties::isFoundAgain);
    GEOCODER.suggest(text, 5).forEach(GeocoderProperties::isFoundAgain);
  }

  @Provide
  Arbitrary<String> likelyTexts() {
    return Arbitraries.of(
            "123",
            "19104",
            "99999",
            "-4283",
            ",",
            " ",
            "St",
            "Main",
            "Philadelphia",
            "Sprngfield",
            "PA",
            "N",
            "45.6",
            "-111",
            "°",
            "Mexico",
            "County",
            "of",
            "#",
            "\ud83d",
            "é",
            "09012")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(parts -> String.join(" ", parts));
  }

  @Property(tries = 500)
  void everyNamedPlaceIsFoundByItsId(@ForAll("namedPlaces") NamedPlace place) {
    Place found = GEOCODER.findById(place.id()).orElseThrow();
    assertThat(found.label()).isEqualTo(place.label());
    assertThat(found.location()).isEqualTo(place.point());
  }

  @Property(tries = 300)
  void everyNamedPlaceIsAmongTheAnswersToItsName(@ForAll("townsOfNote") NamedPlace town) {
    String typed = town.names().getFirst() + ", " + town.region().name();
    assertThat(places(GEOCODER.geocode(typed))).extracting(Place::id).contains(town.id());
  }

  @Property(tries = 300)
  void neitherCaseNorBlanksMatter(
      @ForAll("townsOfNote") NamedPlace town, @ForAll @IntRange(min = 1, max = 4) int blanks) {
    String typed = town.names().getFirst() + ", " + town.region().name();
    String spaced = " ".repeat(blanks) + typed.replace(" ", " ".repeat(blanks)) + "\t";
    Geocoding plain = GEOCODER.geocode(typed);
    assertThat(GEOCODER.geocode(spaced)).isEqualTo(plain);
    assertThat(GEOCODER.geocode(typed.toUpperCase(Locale.ROOT))).isEqualTo(plain);
    assertThat(GEOCODER.geocode(typed.toLowerCase(Locale.ROOT))).isEqualTo(plain);
  }

  @Property(tries = 500)
  void theFourDigitsBehindAZipCodeDoNotMatter(
      @ForAll("postalCodes") PostalCode code, @ForAll @IntRange(max = 9999) int more) {
    Geocoding plain = GEOCODER.geocode(code.zip());
    assertThat(plain)
        .isInstanceOfSatisfying(
            Found.class, found -> assertThat(found.place().id()).isEqualTo(code.id()));
    String four = String.format(Locale.ROOT, "%04d", more);
    assertThat(GEOCODER.geocode(code.zip() + "-" + four)).isEqualTo(plain);
    assertThat(GEOCODER.geocode(code.zip() + four)).isEqualTo(plain);
    assertThat(GEOCODER.findById(code.id())).map(Place::label).contains(code.label());
  }

  @Property(tries = 300)
  void theLabelOfAZipCodeLeadsBackToIt(@ForAll("postalCodes") PostalCode code) {
    assertThat(places(GEOCODER.geocode(code.label())))
        .extracting(Place::id)
        .containsExactly(code.id());
  }

  @Property(tries = 300)
  void coordinatesComeBackAsTheyWereTyped(
      @ForAll @DoubleRange(min = -90, max = 90) double lat,
      @ForAll @DoubleRange(min = -180, max = 180) double lng) {
    Coordinates point = new Coordinates(hundredThousandths(lat), hundredThousandths(lng));
    Place place = ((Found) GEOCODER.geocode(point.toString())).place();
    assertThat(place.location()).isEqualTo(point);
    assertThat(place.id()).isEqualTo(point.coarse().toString());
    isFoundAgain(place);
  }

  @Provide
  Arbitrary<NamedPlace> namedPlaces() {
    return Arbitraries.of(BuiltIn.GAZETTEER.named());
  }

  @Provide
  Arbitrary<NamedPlace> townsOfNote() {
    return Arbitraries.of(
        BuiltIn.GAZETTEER.named().stream().filter(Town.class::isInstance).limit(8_000).toList());
  }

  @Provide
  Arbitrary<PostalCode> postalCodes() {
    return Arbitraries.of(BuiltIn.GAZETTEER.postalCodes().all());
  }

  private static double hundredThousandths(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }

  private static void isFoundAgain(Place place) {
    Place again = GEOCODER.findById(place.id()).orElseThrow();
    assertThat(again.id()).isEqualTo(place.id());
    assertThat(again.label()).isEqualTo(place.label());
    assertThat(again.kind()).isEqualTo(place.kind());
    assertThat(again.state()).isEqualTo(place.state());
  }

  private static List<Place> places(Geocoding geocoding) {
    return switch (geocoding) {
      case Found found -> List.of(found.place());
      case Ambiguous ambiguous ->
          Stream.concat(Stream.of(ambiguous.first()), ambiguous.others().stream()).toList();
      case NotFound notFound -> notFound.suggestions();
    };
  }
}
