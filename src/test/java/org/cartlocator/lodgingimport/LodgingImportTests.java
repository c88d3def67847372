package org.cartlocator.lodgingimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cartlocator.WholeApplication;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.DatasetReader;
import org.cartlocator.geo.Distance;
import org.cartlocator.geocoding.Geocoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** From outside lists to candidates. */
@WholeApplication
class LodgingImportTests {

  private static final String AT_CHOP = "\"lat\":39.9490,\"lon\":-75.1920";

  @Autowired private Catalog catalog;
  @Autowired private Geocoder geocoder;
  @Autowired private DatasetReader reader;

  @TempDir private Path folder;

  @Test
  void aHotelOfOpenStreetMapIsACandidateWithItsSource() throws IOException {
    LodgingImport.Result result =
        overpass(
            """
            {"type":"node","id":7,%s,"timestamp":"2026-05-04T10:00:00Z","tags":{"tourism":"guest_house",
             "name":"Walnut House","addr:housenumber":"12","addr:street":"Walnut St","addr:postcode":"19104-1234",
             "phone":"(215) 222-1234;+1 215 222 9999","website":"https://walnut.example.org"}}
            """
                .formatted(AT_CHOP));

    assertThat(result.leftOut()).isEmpty();
    Candidate candidate = result.candidates().getFirst();
    Candidate.Draft draft = candidate.record();
    assertThat(draft.id()).isEqualTo("us-pa-walnut-house");
    assertThat(draft.address().street()).isEqualTo("12 Walnut St");
    assertThat(draft.address().city()).isEqualTo("Philadelphia");
    assertThat(draft.address().state()).isEqualTo("PA");
    assertThat(draft.address().postalCode()).isEqualTo("19104");
    assertThat(draft.phone()).isEqualTo("+1-215-222-1234");
    assertThat(draft.phoneSource()).isEqualTo("https://www.openstreetmap.org/node/7");
    assertThat(draft.evidence().getFirst().pageDate()).hasToString("2026-05-04");
    assertThat(draft.evidence().getFirst().says()).contains("OpenStreetMap", "guest house");
    assertThat(candidate.near().getFirst().center()).isEqualTo("us-pa-chop");
  }

  @Test
  void aCandidateIsARecordOnceTheDayOfItsReviewIsThere() throws IOException {
    JsonMapper mapper = JsonMapper.shared();
    for (String file : List.of("centers.json", "lodging.json", "therapies.json")) {
      Files.copy(Path.of(file), folder.resolve(file));
    }
    LodgingImport.Result result =
        overpass(
            """
            {"type":"way","id":8,"center":{%s},"tags":{"tourism":"hotel","name":"Ärzte & Söhne “Inn”"}}
            """
                .formatted(AT_CHOP));
    ObjectNode draft = mapper.valueToTree(result.candidates().getFirst().record());
    draft.put("reviewed", "2026-11-22");
    JsonNode lodging = mapper.readTree(folder.resolve("lodging.json"));
    lodging.get("lodging").asArray().add(draft);
    mapper.writeValue(folder.resolve("lodging.json"), lodging);

    assertThat(reader.read(folder)).isInstanceOf(DatasetReader.Accepted.class);
    assertThat(draft.get("id").asString()).isEqualTo("us-pa-arzte-sohne-inn");
  }

  @Test
  void whatAReviewedRecordSpeaksOfIsNoCandidate() throws IOException {
    var house = catalog.dataset().findLodging("us-pa-rmh-philadelphia-chestnut").orElseThrow();

    LodgingImport.Result result =
        overpass(
            """
            {"type":"node","id":9,"lat":%s,"lon":%s,"tags":{"tourism":"guest_house","name":"%s"}}
            """
                .formatted(house.location().lat(), house.location().lng(), house.name()));

    assertThat(result.candidates()).isEmpty();
    assertThat(result.known().getFirst().record()).isEqualTo(house.id());
  }

  @Test
  void twoListingsOfOnePlaceBecomeOneCandidateWithBothSources() throws IOException {
    Path osm =
        file(
            "a.json",
            """
            {"elements":[{"type":"node","id":7,%s,"tags":{"tourism":"hotel","name":"Hotel Walnut"}}]}
            """
                .formatted(AT_CHOP));
    Path csv =
        file(
            "b.csv",
            """
            name,lat,lng,source,phone
            The Walnut Hotel,39.9491,-75.1921,https://example.org/hotels,215-222-1234
            """);

    LodgingImport.Result result = lodgingImport().read(List.of(osm, csv));

    assertThat(result.candidates()).hasSize(1);
    Candidate.Draft draft = result.candidates().getFirst().record();
    assertThat(draft.name()).isEqualTo("Hotel Walnut");
    assertThat(draft.evidence()).hasSize(2);
    assertThat(draft.phone()).isEqualTo("+1-215-222-1234");
    assertThat(draft.phoneSource()).isEqualTo("https://example.org/hotels");
  }

  @Test
  void twoHotelsOfOneStreetStayTwo() throws IOException {
    LodgingImport.Result result =
        overpass(
            """
            {"type":"node","id":7,%s,"tags":{"tourism":"hotel","name":"Hotel Walnut"}},
            {"type":"node","id":8,%s,"tags":{"tourism":"hotel","name":"Spruce Inn"}}
            """
                .formatted(AT_CHOP, AT_CHOP));

    assertThat(result.candidates())
        .extracting(one -> one.record().name())
        .containsExactly("Hotel Walnut", "Spruce Inn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      {"type":"node","id":1,"lat":39.9,"lon":-75.1,"tags":{"tourism":"museum","name":"M"}}        | is no place to stay
      {"type":"node","id":1,"lat":39.9,"lon":-75.1,"tags":{"tourism":"hotel"}}                    | has no name
      {"type":"node","id":1,"lat":39.9,"lon":-75.1,"tags":{"tourism":"hotel","name":" "}}         | has no name
      {"type":"way","id":1,"tags":{"tourism":"hotel","name":"H"}}                                 | has no point
      {"type":"node","id":1,"lat":139.9,"lon":-75.1,"tags":{"tourism":"hotel","name":"H"}}        | has no point
      {"type":"node","id":1,"lat":45.8,"lon":-108.5,"tags":{"tourism":"hotel","name":"Billings"}} | no listed center within
      {"type":"area","id":1}                                                                      | is no node
      {"id":"x"}                                                                                  | is no node
      7                                                                                           | is no node
      """)
  void whatIsNoCandidateIsToldWithItsReason(String element, String reason) throws IOException {
    LodgingImport.Result result = overpass(element);

    assertThat(result.candidates()).isEmpty();
    assertThat(result.leftOut()).singleElement().asString().contains(reason);
  }

  @Test
  void whatHasNotTheFormOfAPhoneOrPageIsLeftOutNotGuessed() throws IOException {
    LodgingImport.Result result =
        overpass(
            """
            {"type":"node","id":7,%s,"tags":{"tourism":"hotel","name":"Hotel Walnut","phone":"ask inside",
             "website":"javascript:alert(1)","addr:postcode":"1910"}}
            """
                .formatted(AT_CHOP));

    Candidate.Draft draft = result.candidates().getFirst().record();
    assertThat(draft.phone()).isNull();
    assertThat(draft.website()).isNull();
    assertThat(draft.address().postalCode()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      a.json | {"elements":            | is no JSON
      a.json | []                      | has no list of elements
      a.csv  | name,lat,lng            | has no column “source”
      a.csv  | name,lat,lng,source/"open    | is no CSV
      """)
  void anotherKindOfFileIsRefused(String name, String content, String reason) throws IOException {
    Path file = file(name, content.replace('/', '\n'));

    assertThatThrownBy(() -> lodgingImport().read(List.of(file)))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void aCsvInAnotherCharacterSetIsRefused() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(
        file, "name,lat,lng,source\ncaf\u00e9,1,2,x\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> lodgingImport().read(List.of(file)))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining("not a text in UTF-8");
  }

  @Test
  void everyRowThatCannotBeUsedIsTold() throws IOException {
    List<String> told = new ArrayList<>();
    Path file =
        file(
            "a.csv",
            """
            name,lat,lng,source
            ,39.9,-75.1,https://example.org
            House,north,-75.1,https://example.org
            House,39.9,-75.1,hearsay
            House,39.9
            """);

    assertThat(CsvList.read(file, told)).isEmpty();
    assertThat(told).hasSize(4);
    assertThat(told.get(0)).contains("row 1", "no name");
    assertThat(told.get(1)).contains("row 2", "no point");
    assertThat(told.get(2)).contains("row 3", "no source");
    assertThat(told.get(3)).contains("row 4", "no point");
  }

  private LodgingImport lodgingImport() {
    return new LodgingImport(catalog.dataset(), geocoder, Distance.ofMiles(15));
  }

  private LodgingImport.Result overpass(String elements) throws IOException {
    return lodgingImport()
        .read(List.of(file("overpass.json", "{\"elements\":[" + elements + "]}")));
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
