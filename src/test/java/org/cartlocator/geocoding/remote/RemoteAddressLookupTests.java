package org.cartlocator.geocoding.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geocoding.AddressAnswer;
import org.cartlocator.geocoding.AddressAnswer.Located;
import org.cartlocator.geocoding.AddressAnswer.Unknown;
import org.cartlocator.geocoding.AddressAnswer.Unreachable;
import org.cartlocator.geocoding.AddressService;
import org.cartlocator.geocoding.AddressService.Kind;
import org.cartlocator.geocoding.BuiltIn;
import org.cartlocator.geocoding.Consent;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Geocoding.Ambiguous;
import org.cartlocator.geocoding.Geocoding.Found;
import org.cartlocator.geocoding.Geocoding.Match;
import org.cartlocator.geocoding.Place;
import org.cartlocator.remote.LocalServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is asked for an address, with whose consent, and what is believed. */
class RemoteAddressLookupTests {

  private static final String HOSPITAL = "3401 Civic Center Blvd, Philadelphia, PA 19104";

  /** The gazetteer knows no place of such a name. */
  private static final String ABROAD = "Torstrassex Berlinxyz";

  private final LocalServer server = LocalServer.replying(LocalServer.json("[]"));
  private final LocalServer second = LocalServer.replying(LocalServer.json("[]"));

  @AfterEach
  void stop() {
    server.close();
    second.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CENSUS    | /geocoder/locations/onelineaddress?address=3401%20Civic%20Center%20Blvd%2C%20Philadelphia%2C%20PA%2019104&benchmark=Public_AR_Current&format=json
          NOMINATIM | /search?accept-language=es&addressdetails=1&format=jsonv2&limit=5&q=3401%20Civic%20Center%20Blvd%2C%20Philadelphia%2C%20PA%2019104
          PHOTON    | /api?lang=en&limit=5&q=3401%20Civic%20Center%20Blvd%2C%20Philadelphia%2C%20PA%2019104
          """)
  void eachServiceIsAskedInItsOwnWay(Kind kind, String target) {
    server.reply(LocalServer.json(Services.answer(kind)));

    AddressAnswer answer = look(HOSPITAL, kind);

    assertThat(server.requests())
        .containsExactly(new LocalServer.Request("GET", target, "", "tests"));
    assertThat(answer).isInstanceOf(Located.class);
    assertThat(((Located) answer).by().kind()).isEqualTo(kind);
    Found found = (Found) answer.geocoding();
    assertThat(found.match()).isEqualTo(Match.ADDRESS_BY_SERVICE);
    assertThat(found.place().location()).isEqualTo(new Coordinates(39.94871, -75.19412));
    assertThat(found.place().state()).isEqualTo("PA");
    assertThat(found.isNameAlone()).isFalse();
  }

  @Test
  void nobodyIsAskedWithoutConsent() {
    RemoteAddressLookup lookup = lookup(Kind.NOMINATIM);
    AddressService another = new AddressService(Kind.NOMINATIM, "example.org");

    assertThat(lookup.look(HOSPITAL, Locale.US, new Consent(List.of())))
        .isEqualTo(new Unreachable(local(HOSPITAL)));
    assertThat(lookup.look(HOSPITAL, Locale.US, new Consent(List.of(another))))
        .isEqualTo(new Unreachable(local(HOSPITAL)));
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void whoWouldBeAskedIsToldWithoutAsking() {
    RemoteAddressLookup lookup = lookup(Kind.CENSUS, Kind.NOMINATIM);

    assertThat(lookup.servicesFor(local(HOSPITAL)))
        .extracting(AddressService::kind)
        .containsExactly(Kind.CENSUS, Kind.NOMINATIM);
    assertThat(lookup.servicesFor(local("xyzzyplugh 5")))
        .extracting(AddressService::kind)
        .containsExactly(Kind.NOMINATIM);
    assertThat(server.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"19104", "Springfield", "Pheonix", "45.68,-111.04", "", " ", "91,200", "APO AE"})
  void aNameThatTheGazetteerKnowsNeedsNobody(String text) {
    assertThat(lookup(Kind.NOMINATIM).servicesFor(local(text))).isEmpty();
  }

  @Test
  void aTextThatIsTooLongIsSentToNobody() {
    String text = "12 Main St ".repeat(100);

    assertThat(look(text, Kind.NOMINATIM)).isEqualTo(new Unreachable(local(text)));
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void theNextIsAskedOnlyWhereTheFirstDoesNotKnow() {
    server.reply(LocalServer.json(Services.nothing(Kind.CENSUS)));
    second.reply(LocalServer.json(Answers.NOMINATIM));
    AddressAnswer answer = lookBoth(HOSPITAL);

    assertThat(((Located) answer).by().kind()).isEqualTo(Kind.NOMINATIM);
    assertThat(second.requests()).hasSize(1);

    server.reply(LocalServer.json(Answers.CENSUS));
    AddressAnswer other = lookBoth(HOSPITAL);

    assertThat(((Located) other).by().kind()).isEqualTo(Kind.CENSUS);
    assertThat(second.requests()).hasSize(1);
  }

  @Test
  void theNextIsAskedWhereTheFirstIsDown() {
    server.reply(LocalServer.status(500));
    second.reply(LocalServer.json(Answers.NOMINATIM));

    assertThat(((Located) lookBoth(HOSPITAL)).by().kind()).isEqualTo(Kind.NOMINATIM);
  }

  @Test
  void whereNobodyKnowsTheZipCodeIsUsed() {
    server.reply(LocalServer.status(500));

    assertThat(lookBoth(HOSPITAL)).isEqualTo(new Unknown(local(HOSPITAL)));
    assertThat(local(HOSPITAL).likeliest().orElseThrow().id()).isEqualTo("zip:19104");
  }

  @Test
  void severalAddressesAreAllOffered() {
    server.reply(places(place(30, 39.95, -75.16), place(30, 40.11, -75.16)));

    Ambiguous several = (Ambiguous) look("12 Main St, Springfield", Kind.NOMINATIM).geocoding();

    assertThat(several.first().id()).isEqualTo("39.95,-75.16");
    assertThat(several.others()).extracting(Place::id).containsExactly("40.11,-75.16");
    assertThat(several.isNameAlone()).isFalse();
  }

  @Test
  void whatLiesAtOneAddressIsOnePlace() {
    server.reply(places(place(30, 39.9487, -75.1941), place(30, 39.9488, -75.1942)));

    assertThat(look(HOSPITAL, Kind.NOMINATIM).geocoding()).isInstanceOf(Found.class);
  }

  @Test
  void aHouseIsBetterThanItsStreet() {
    server.reply(places(place(26, 39.96, -75.21), place(30, 39.9488, -75.1942)));

    Found found = (Found) look(HOSPITAL, Kind.NOMINATIM).geocoding();

    assertThat(found.place().precision()).isEqualTo(Place.Precision.POINT);
  }

  @Test
  void anAddressFarFromItsZipCodeIsNotBelieved() {
    server.reply(places(place(30, 52.5, 13.4)));

    assertThat(look(HOSPITAL, Kind.NOMINATIM)).isEqualTo(new Unknown(local(HOSPITAL)));
  }

  @Test
  void aTownIsNoNewsWhereTheGazetteerKnowsOne() {
    server.reply(places(place(16, 39.95, -75.16)));

    assertThat(look(HOSPITAL, Kind.NOMINATIM)).isEqualTo(new Unknown(local(HOSPITAL)));
  }

  @Test
  void aTownInAnotherCountryIsFound() {
    server.reply(places(place(16, 52.52, 13.4)));

    Place place = look(ABROAD, Kind.NOMINATIM).geocoding().likeliest().orElseThrow();

    assertThat(place.kind()).isEqualTo(Place.Kind.CITY);
    assertThat(place.precision()).isEqualTo(Place.Precision.CITY);
    assertThat(place.id()).isEqualTo("52.52,13.4");
    assertThat(place.state()).isNull();
  }

  @Test
  void aHouseInAnotherCountryIsFoundThoughItsPostalCodeIsAZipCodeToo() {
    server.reply(places(place(30, 52.53, 13.4)));

    AddressAnswer answer = look("5 Torstrasse, 10119 Berlin", Kind.NOMINATIM);

    assertThat(answer.geocoding().likeliest().orElseThrow().id()).isEqualTo("52.53,13.4");
  }

  @Test
  void aWholeCountryIsNoPlaceToTravelFrom() {
    server.reply(places(place(4, 51, 10)));

    assertThat(look(ABROAD, Kind.NOMINATIM)).isEqualTo(new Unknown(local(ABROAD)));
  }

  private static LocalServer.Reply places(String... places) {
    return LocalServer.json("[" + String.join(",", places) + "]");
  }

  private static String place(int rank, double lat, double lng) {
    return "{\"lat\":\"%s\",\"lon\":\"%s\",\"place_rank\":%d,\"display_name\":\"A\"}"
        .formatted(lat, lng, rank);
  }

  private AddressAnswer look(String text, Kind kind) {
    RemoteAddressLookup lookup = lookup(kind);
    return lookup.look(
        text, Locale.of("es", "US"), new Consent(List.of(new AddressService(kind, "127.0.0.1"))));
  }

  private AddressAnswer lookBoth(String text) {
    RemoteAddressLookup lookup =
        new RemoteAddressLookup(
            BuiltIn.GEOCODER,
            List.of(
                Services.at(Kind.CENSUS, server.url(), Services.AMPLE),
                Services.at(Kind.NOMINATIM, second.url(), Services.AMPLE)));
    return lookup.look(text, Locale.US, new Consent(lookup.servicesFor(local(text))));
  }

  private RemoteAddressLookup lookup(Kind... kinds) {
    return new RemoteAddressLookup(
        BuiltIn.GEOCODER,
        Stream.of(kinds).map(kind -> Services.at(kind, server.url(), Services.AMPLE)).toList());
  }

  private static Geocoding local(String text) {
    return BuiltIn.GEOCODER.geocode(text);
  }
}
