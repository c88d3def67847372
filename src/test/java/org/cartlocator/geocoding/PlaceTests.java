package org.cartlocator.geocoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geocoding.Geocoding.Found;
import org.cartlocator.geocoding.Place.Kind;
import org.cartlocator.geocoding.Place.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a place says of itself, and finding it again by its id. */
class PlaceTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          19104               | zip:19104     | POSTAL_CODE | POSTAL_CODE | PA
          00601               | zip:00601     | POSTAL_CODE | POSTAL_CODE | PR
          96799               | zip:96799     | POSTAL_CODE | POSTAL_CODE | AS
          Philadelphia        | city:4560349  | CITY        | CITY        | PA
          Adak, AK            | city:adak-ak  | CITY        | CITY        | AK
          Gallatin County, MT | county:30031  | COUNTY      | REGION      | MT
          Pennsylvania        | state:PA      | STATE       | REGION      | PA
          Toronto             | city:6167865  | CITY        | CITY        |
          British Columbia    | state:CA-BC   | STATE       | REGION      |
          Baja California     | state:MX-BCN  | STATE       | REGION      |
          45.677,-111.0429    | 45.68,-111.04 | COORDINATES | POINT       | MT
          """)
  void hasItsIdAndSort(
      String typed, String id, Kind kind, Precision precision, @Nullable String state) {
    Place place = found(typed);
    assertThat(place.id()).isEqualTo(id);
    assertThat(place.kind()).isEqualTo(kind);
    assertThat(place.precision()).isEqualTo(precision);
    assertThat(place.state()).isEqualTo(state);
    assertThat(BuiltIn.GEOCODER.findById(id).orElseThrow().label()).isEqualTo(place.label());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "zip:",
        "zip:1910",
        "zip:99999",
        "zip:19104-4283",
        "zip:١٩١٠٤",
        "city:0",
        "city:",
        "county:99999",
        "state:XX",
        "state:CA-XX",
        "91,0",
        "0,181",
        "39.953,-75.19",
        "39.95",
        "39.95,-75.19 ",
        "Philadelphia",
        "address:1 Main St"
      })
  void findsNothingForAnIdOfNoPlace(String id) {
    assertThat(BuiltIn.GEOCODER.findById(id)).isEmpty();
  }

  @Test
  void describesAPointByTheNearestTownAndKeepsItWhereItIs() {
    Coordinates home = new Coordinates(45.67712, -111.04291);
    Place place = BuiltIn.GEOCODER.describe(home);
    assertThat(place.label()).isEqualTo("near Bozeman, MT");
    assertThat(place.id()).isEqualTo("45.68,-111.04");
    assertThat(place.location()).isEqualTo(home);
  }

  @Test
  void describesAPointFarFromAnyTownByItsCoarseNumbers() {
    Place place = BuiltIn.GEOCODER.describe(new Coordinates(39.95123, 75.16456));
    assertThat(place.label()).isEqualTo("39.95, 75.16");
    assertThat(place.state()).isNull();
  }

  @Test
  void putsZipCodesWhereTheirPeopleAre() {
    assertThat(near("19104", 39.96, -75.20)).isTrue();
    // The Census charges this one with land 170 miles north of the town.
    assertThat(near("99701", 64.84, -147.72)).isTrue();
    assertThat(near("99503", 61.19, -149.89)).isTrue();
  }

  @Test
  void survivesSerialization() throws Exception {
    Geocoding geocoding = BuiltIn.GEOCODER.geocode("Springfield");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(geocoding);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(geocoding);
    }
  }

  private static boolean near(String zip, double lat, double lng) {
    Coordinates point = found(zip).location();
    return Math.abs(point.lat() - lat) < 0.05 && Math.abs(point.lng() - lng) < 0.05;
  }

  private static Place found(String typed) {
    assertThat(BuiltIn.GEOCODER.geocode(typed)).isInstanceOf(Found.class);
    return ((Found) BuiltIn.GEOCODER.geocode(typed)).place();
  }
}
