package org.cartlocator.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cartlocator.WholeApplication;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.DatasetReader;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.table.CellText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The downloads of the real data set: nothing of it is lost, and each is what its standard asks.
 */
@WholeApplication
class OpenDataTests {

  private final Dataset dataset;
  private final DatasetReader reader;
  private final OpenData data;

  @Autowired
  OpenDataTests(Catalog catalog, DatasetReader reader, OpenData data) {
    this.dataset = catalog.dataset();
    this.reader = reader;
    this.data = data;
  }

  @Test
  void theThreeFilesAreADataSetAgain(@TempDir Path folder) throws IOException {
    for (OpenFile file :
        List.of(OpenFile.CENTERS_JSON, OpenFile.LODGING_JSON, OpenFile.THERAPIES_JSON)) {
      Files.write(folder.resolve(file.path()), data.download(file).bytes(false));
    }

    assertThat(reader.read(folder)).isEqualTo(new DatasetReader.Accepted(dataset));
  }

  @ParameterizedTest
  @EnumSource(names = {"CENTERS_GEOJSON", "LODGING_GEOJSON"})
  void pointsAreAsRfc7946HasThem(OpenFile file) {
    JsonNode root = JsonMapper.shared().readTree(text(file));
    Map<String, Coordinates> points =
        file == OpenFile.CENTERS_GEOJSON
            ? dataset.centers().stream().collect(Collectors.toMap(Center::id, Center::coordinates))
            : dataset.lodging().stream()
                .collect(Collectors.toMap(Lodging::id, Lodging::coordinates));

    assertThat(root.path("type").asString()).isEqualTo("FeatureCollection");
    assertThat(root.path("updated").asString()).isEqualTo(dataset.updated().toString());
    assertThat(root.path("source").asString()).endsWith(".json");
    assertThat(root.path("licence").asString()).isNotBlank();
    assertThat(root.has("crs")).isFalse();
    assertThat(root.path("features").valueStream())
        .hasSize(points.size())
        .allSatisfy(
            feature -> {
              assertThat(feature.propertyNames())
                  .containsExactly("type", "id", "geometry", "properties");
              assertThat(feature.path("type").asString()).isEqualTo("Feature");
              JsonNode geometry = feature.path("geometry");
              assertThat(geometry.propertyNames()).containsExactly("type", "coordinates");
              assertThat(geometry.path("type").asString()).isEqualTo("Point");
              JsonNode pair = geometry.path("coordinates");
              assertThat(pair.size()).isEqualTo(2);
              assertThat(new Coordinates(pair.get(1).asDouble(), pair.get(0).asDouble()))
                  .isEqualTo(points.get(feature.path("id").asString()));
              assertThat(feature.path("properties").propertyNames())
                  .contains("evidence", "confidence", "reviewed");
              assertThat(feature.path("properties").path("location").propertyNames())
                  .containsExactlyInAnyOrder("precision", "source");
            });
  }

  @Test
  void theTableOfCentersHoldsTheirFacts() throws IOException {
    Map<String, CSVRecord> lines = byId(OpenFile.CENTERS_CSV);

    assertThat(lines).hasSize(dataset.centers().size());
    for (Center center : dataset.centers()) {
      Function<String, String> cell = cells(lines.get(center.id()));
      assertThat(cell.apply("name")).isEqualTo(center.name());
      assertThat(Double.parseDouble(cell.apply("lat"))).isEqualTo(center.location().lat());
      assertThat(Double.parseDouble(cell.apply("lng"))).isEqualTo(center.location().lng());
      assertThat(cell.apply("reviewed")).isEqualTo(center.reviewed().toString());
      assertThat(cell.apply("confidence")).isEqualToIgnoringCase(center.confidence().name());
      assertThat(cell.apply("evidence").split(" \\| ")).hasSameSizeAs(center.evidence());
      assertThat(cell.apply("dataset_updated")).isEqualTo(dataset.updated().toString());
      assertThat(cell.apply("dataset_file")).isEqualTo("centers.json");
      assertThat(cell.apply("licence")).isEqualTo(Terms.LICENCE);
    }
  }

  @Test
  void thePhoneOfAPlaceToStayIsReadBackAsItWas() throws IOException {
    Map<String, CSVRecord> lines = byId(OpenFile.LODGING_CSV);

    assertThat(dataset.lodging())
        .allSatisfy(
            place -> {
              Function<String, String> cell = cells(lines.get(place.id()));
              assertThat(CellText.read(cell.apply("phone")))
                  .isEqualTo(place.phone() == null ? "" : place.phone());
            });
  }

  @Test
  void theTableOfTherapiesHasALineForEachUse() throws IOException {
    long uses = dataset.therapies().stream().mapToLong(each -> each.indications().size()).sum();

    try (CSVParser parser = parse(OpenFile.THERAPIES_CSV)) {
      assertThat(parser.stream()).hasSize((int) uses);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CENTERS_CSV", "LODGING_CSV", "THERAPIES_CSV"})
  void noCellCouldBeTakenForAFormula(OpenFile file) throws IOException {
    try (CSVParser parser = parse(file)) {
      assertThat(parser.stream().flatMap(CSVRecord::stream))
          .isNotEmpty()
          .allSatisfy(
              cell ->
                  assertThat(cell.matches("-?[0-9.]+") || !cell.matches("(?s)[=+\\-@\\t\\r].*"))
                      .isTrue());
    }
    assertThat(text(file)).endsWith("\r\n").doesNotContainPattern("[^\\r]\\n\"us-");
  }

  @ParameterizedTest
  @EnumSource
  void thePressedFormHoldsTheSameUnderAnotherTag(OpenFile file) throws IOException {
    Download download = data.download(file);

    try (GZIPInputStream unpressed =
        new GZIPInputStream(new ByteArrayInputStream(download.bytes(true)))) {
      assertThat(unpressed.readAllBytes()).isEqualTo(download.bytes(false));
    }
    assertThat(download.pressedSize()).isLessThan(download.size());
    assertThat(download.tag(false)).matches("\"[0-9a-f]{32}\"").isNotEqualTo(download.tag(true));
    assertThat(data.download(file)).isSameAs(download);
  }

  private String text(OpenFile file) {
    return new String(data.download(file).bytes(false), StandardCharsets.UTF_8);
  }

  private CSVParser parse(OpenFile file) throws IOException {
    return CSVParser.parse(
        text(file), CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get());
  }

  private Map<String, CSVRecord> byId(OpenFile file) throws IOException {
    try (CSVParser parser = parse(file)) {
      return parser.stream().collect(Collectors.toMap(line -> line.get("id"), Function.identity()));
    }
  }

  private static Function<String, String> cells(@org.jspecify.annotations.Nullable CSVRecord line) {
    assertThat(line).isNotNull();
    return name -> java.util.Objects.requireNonNull(line).get(name);
  }
}
