package org.cartlocator.geocoding.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geocoding.AddressService.Kind;
import org.cartlocator.geocoding.Place;
import org.cartlocator.geocoding.Place.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** What is read out of the answers of services; see {@link Answers} on where these come from. */
class AnswerReadingTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CENSUS    | 3401 Civic Center Blvd, Philadelphia, PA 19104
          NOMINATIM | 3401 Civic Center Boulevard, Philadelphia, PA 19104
          PHOTON    | 3401 Civic Center Boulevard, Philadelphia, PA 19104
          """)
  void aHouseIsReadAsPeopleWriteItsAddress(Kind kind, String label) {
    assertThat(read(kind, Services.answer(kind)))
        .containsExactly(
            new Candidate(label, new Coordinates(39.94871, -75.19412), Precision.POINT, "PA"));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theIdOfAnAddressHoldsNoStreetAndNoExactPoint(Kind kind) {
    Place place = read(kind, Services.answer(kind)).getFirst().toPlace();

    assertThat(place.id()).isEqualTo("39.95,-75.19");
    assertThat(place.kind()).isEqualTo(Place.Kind.ADDRESS);
    assertThat(place.location()).isEqualTo(new Coordinates(39.94871, -75.19412));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void nothingFoundIsAnAnswer(Kind kind) {
    assertThat(read(kind, Services.nothing(kind))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          CENSUS    | {}
          CENSUS    | []
          CENSUS    | {"result":{"addressMatches":{}}}
          CENSUS    | {"errors":["Address cannot be empty"],"status":"400"}
          NOMINATIM | {}
          NOMINATIM | {"error":"Unable to geocode"}
          PHOTON    | []
          PHOTON    | {"features":"none"}
          PHOTON    | {"message":"lang is not supported"}
          """)
  void whatHasAnotherFormIsNoAnswer(Kind kind, String body) {
    assertThat(geocoder(kind).read(JsonMapper.shared().readTree(body))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          CENSUS    | {"result":{"addressMatches":[{"matchedAddress":"A"}, {}, 7, null]}}
          CENSUS    | {"result":{"addressMatches":[{"coordinates":{"x":-75,"y":40}}]}}
          CENSUS    | {"result":{"addressMatches":[{"coordinates":{"x":-75,"y":400},"matchedAddress":"A"}]}}
          NOMINATIM | [{"lat":"north","lon":"-75","display_name":"A","place_rank":30}, "A", []]
          NOMINATIM | [{"lat":"40","lon":"-75","place_rank":30}]
          NOMINATIM | [{"lat":"40","lon":"NaN","display_name":"A","place_rank":30}]
          PHOTON    | {"features":[{"geometry":{"coordinates":[-75]},"properties":{"name":"A"}}, 1]}
          PHOTON    | {"features":[{"geometry":{"coordinates":[-75,40]},"properties":{}}]}
          PHOTON    | {"features":[{"properties":{"name":"A","type":"house"}}]}
          """)
  void aPlaceWithoutPointOrNameIsLeftOut(Kind kind, String body) {
    assertThat(read(kind, body)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "30, building, POINT",
    "26, road, POSTAL_CODE",
    "27, road, POSTAL_CODE",
    "21, postcode, POSTAL_CODE",
    "16, city, CITY",
    "19, village, CITY",
    "12, county, REGION",
    "8, state, REGION",
    "0, '', REGION"
  })
  void nominatimTellsByARankHowExactAPlaceIs(int rank, String type, Precision precision) {
    String body =
        """
        [{"lat": "45.1", "lon": "7.6", "place_rank": %d, "addresstype": "%s", "display_name": "A"}]
        """
            .formatted(rank, type);

    assertThat(read(Kind.NOMINATIM, body).getFirst().precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource({
    "house, POINT",
    "street, POSTAL_CODE",
    "city, CITY",
    "district, CITY",
    "locality, CITY",
    "county, REGION",
    "country, REGION",
    "other, REGION"
  })
  void photonTellsByATypeHowExactAPlaceIs(String type, Precision precision) {
    String body =
        """
        {"features": [{"geometry": {"coordinates": [7.6, 45.1]},
                       "properties": {"name": "A", "type": "%s"}}]}
        """
            .formatted(type);

    assertThat(read(Kind.PHOTON, body).getFirst().precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "housenumber":"3","street":"Olympischer Platz"       | POINT
          "name":"Torstraße","osm_key":"highway","osm_value":"primary" | POSTAL_CODE
          "name":"Berlin","osm_key":"place","osm_value":"city" | CITY
          "name":"Texas","osm_key":"place","osm_value":"state" | REGION
          "name":"A lake","osm_key":"natural"                  | REGION
          """)
  void aPhotonWithoutTypesTellsByTheTagsOfTheMap(String properties, Precision precision) {
    String body =
        "{\"features\":[{\"geometry\":{\"coordinates\":[13.2,52.5]},\"properties\":{"
            + properties
            + "}}]}";

    assertThat(read(Kind.PHOTON, body).getFirst().precision()).isEqualTo(precision);
  }

  @Test
  void anAddressElsewhereKeepsTheNameThatNominatimGivesIt() {
    String body =
        """
        [{"lat": "52.5", "lon": "13.4", "place_rank": 30, "display_name": "5, Torstraße, Berlin, 10119, Deutschland",
          "address": {"house_number": "5", "road": "Torstraße", "city": "Berlin",
            "ISO3166-2-lvl4": "DE-BE", "country_code": "de"}}]
        """;

    Candidate candidate = read(Kind.NOMINATIM, body).getFirst();

    assertThat(candidate.label()).isEqualTo("5, Torstraße, Berlin, 10119, Deutschland");
    assertThat(candidate.state()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "type":"house","housenumber":"5","street":"Torstraße","postcode":"10119","city":"Berlin","state":"Berlin","country":"Germany","countrycode":"DE" | 5 Torstraße, 10119 Berlin, Berlin, Germany
          "type":"street","name":"Torstraße","city":"Berlin","country":"Germany","countrycode":"DE" | Torstraße, Berlin, Germany
          "type":"city","name":"Lyon","state":"Auvergne-Rhône-Alpes","country":"France","countrycode":"FR" | Lyon, Auvergne-Rhône-Alpes, France
          "type":"house","name":"A Shop","city":"Boise","state":"Idaho","country":"United States","countrycode":"US" | A Shop, Boise, Idaho, United States
          """)
  void photonGivesThePartsOfAName(String properties, String label) {
    String body =
        "{\"features\":[{\"geometry\":{\"coordinates\":[7.6,45.1]},\"properties\":{"
            + properties
            + "}}]}";

    assertThat(read(Kind.PHOTON, body).getFirst().label()).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 NW 5TH AVE, PORTLAND, OR, 97209 | 12 NW 5th Ave, Portland, OR 97209
          1 O ST, LINCOLN, NE, 68508         | 1 O St, Lincoln, NE 68508
          SOMETHING ELSE                     | SOMETHING ELSE
          """)
  void theCensusWritesInCapitals(String written, String label) {
    String body =
        "{\"result\":{\"addressMatches\":[{\"coordinates\":{\"x\":-100,\"y\":40},\"matchedAddress\":\""
            + written
            + "\"}]}}";

    assertThat(read(Kind.CENSUS, body).getFirst().label()).isEqualTo(label);
  }

  @Test
  void aLabelIsOneLineOfReadableLength() {
    String body =
        """
        [{"lat": "52.5", "lon": "13.4", "place_rank": 30, "display_name": "a\\nb\\u202e%s"}]
        """
            .formatted("x".repeat(500));

    assertThat(read(Kind.NOMINATIM, body).getFirst().label()).startsWith("a bxx").hasSize(120);
  }

  private static List<Candidate> read(Kind kind, String body) {
    return geocoder(kind).read(JsonMapper.shared().readTree(body)).orElseThrow();
  }

  private static RemoteGeocoder geocoder(Kind kind) {
    return Services.at(kind, "http://localhost:9", Services.AMPLE);
  }
}
