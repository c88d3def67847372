package org.cartlocator.lodgingimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.cartlocator.remote.StrangeAnswers;
import tools.jackson.databind.JsonNode;

/** Whatever a file holds, it is a list, or it is told in words that it is none. */
class ListReadingProperties {

  private static final String CSV =
      """
      name,lat,lng,source,kind,postalCode,phone,website,date
      "Walnut ""Guest"" House",39.95,-75.19,https://example.org/walnut,hotel,19104,215-222-1234,,2026-05
      """;

  private static final String OVERPASS =
      """
      {"osm3s": {"timestamp_osm_base": "2026-05-04T10:00:00Z"}, "elements": [
       {"type": "node", "id": 7, "lat": 39.949, "lon": -75.192, "timestamp": "2026-05-04T10:00:00Z",
        "tags": {"tourism": "hotel", "name": "Walnut", "addr:postcode": "19104", "website": "https://e.org"}},
       {"type": "way", "id": 8, "center": {"lat": 39.9, "lon": -75.1},
        "tags": {"tourism": "guest_house", "name": "Oak", "phone": "+1 215 222 1234"}}]}
      """;

  private static final String[] NAMES = {
    "type", "id", "lat", "lon", "center", "tags", "tourism", "name", "phone", "website", "timestamp"
  };

  private Path file = Path.of("");

  @BeforeProperty
  void makeFile() throws IOException {
    file = Files.createTempFile("list", ".txt");
  }

  @AfterProperty
  void removeFile() throws IOException {
    Files.delete(file);
  }

  private interface Reader {
    List<Listing> read(Path file, List<String> leftOut) throws IOException;
  }

  @Property(tries = 300)
  void anyBytesAreAListOrToldToBeNone(@ForAll byte[] bytes) throws IOException {
    assertReadOrTold(CsvList::read, bytes);
    assertReadOrTold(OverpassList::read, bytes);
  }

  @Property(tries = 400)
  void anyDamagedTableIsAListOrToldToBeNone(@ForAll("damagedCsv") String text) throws IOException {
    assertReadOrTold(CsvList::read, text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 400)
  void anyCellsAreAListingOrLeftOut(@ForAll("cells") List<String> cells) throws IOException {
    String head = CSV.lines().findFirst().orElseThrow();
    String row = String.join(",", cells.stream().map(ListReadingProperties::quoted).toList());

    assertReadOrTold(CsvList::read, (head + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 400)
  void anyDamagedAnswerOfOverpassIsAListOrToldToBeNone(@ForAll("damagedOverpass") String text)
      throws IOException {
    assertReadOrTold(OverpassList::read, text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 400)
  void anyElementIsAListingOrLeftOut(
      @ForAll("json") JsonNode element, @ForAll("json") JsonNode value) throws IOException {
    String text =
        """
        {"elements": [%1$s, {"type": "node", "id": 7, "lat": %2$s, "lon": %2$s, "timestamp": %2$s,
          "tags": {"tourism": "hotel", "name": "Oak", "phone": %2$s, "website": %2$s, "addr:state": %2$s}}]}
        """
            .formatted(element, value);

    assertReadOrTold(OverpassList::read, text.getBytes(StandardCharsets.UTF_8));
  }

  private void assertReadOrTold(Reader reader, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    List<String> leftOut = new ArrayList<>();
    try {
      assertThat(reader.read(file, leftOut))
          .allSatisfy(listing -> assertThat(listing.name()).isNotBlank());
      assertThat(leftOut).allSatisfy(told -> assertThat(told).contains(": "));
    } catch (UnusableListException told) {
      assertThat(told).hasMessageStartingWith(file.toString());
    }
  }

  private static String quoted(String cell) {
    return "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  @Provide
  Arbitrary<String> damagedCsv() {
    return StrangeAnswers.damaged(CSV);
  }

  @Provide
  Arbitrary<String> damagedOverpass() {
    return StrangeAnswers.damaged(OVERPASS);
  }

  @Provide
  Arbitrary<List<String>> cells() {
    Arbitrary<String> some =
        Arbitraries.of(
            "Oak", "39.9", "-75.1", "NaN", "1e999", "https://e.org", "https://", "19104");
    return Arbitraries.oneOf(some, some, Arbitraries.strings().ofMaxLength(20))
        .list()
        .ofMaxSize(11);
  }

  @Provide
  Arbitrary<JsonNode> json() {
    return StrangeAnswers.json(NAMES);
  }
}
