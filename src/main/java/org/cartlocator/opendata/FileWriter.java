package org.cartlocator.opendata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.opendata.OpenFile.Subject;
import org.cartlocator.opendata.fhir.FhirBundle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes a snapshot as one of the files. */
final class FileWriter {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int SCHEMA_VERSION = 1;

  private final Dataset dataset;

  FileWriter(Dataset dataset) {
    this.dataset = dataset;
  }

  byte[] write(OpenFile file) {
    Subject subject = file.subject();
    return switch (file) {
      case CENTERS_JSON, LODGING_JSON, THERAPIES_JSON -> json(dataFile(subject));
      case CENTERS_GEOJSON, LODGING_GEOJSON -> json(points(subject));
      case CENTERS_CSV -> csv(RecordTable.CENTERS, records(subject), subject);
      case LODGING_CSV -> csv(RecordTable.LODGING, records(subject), subject);
      case THERAPIES_CSV -> csv(RecordTable.THERAPIES, therapyLines(), subject);
      case FHIR -> json(MAPPER.valueToTree(FhirBundle.of(dataset, Terms.LICENCE)));
    };
  }

  private byte[] csv(RecordTable table, List<JsonNode> records, Subject subject) {
    return table
        .write(records, dataset.updated(), subject.source())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** As the file of the data set itself, so that its schema holds for it. */
  private ObjectNode dataFile(Subject subject) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("schemaVersion", SCHEMA_VERSION);
    root.put("updated", dataset.updated().toString());
    root.putArray(subject.key()).addAll(records(subject));
    return root;
  }

  private ObjectNode points(Subject subject) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("type", "FeatureCollection");
    root.put("updated", dataset.updated().toString());
    root.put("source", subject.source());
    root.put("licence", Terms.LICENCE);
    root.putArray("features").addAll(records(subject).stream().map(FileWriter::feature).toList());
    return root;
  }

  /** Longitude comes first. The facts stay as they are; only the point moves. */
  private static JsonNode feature(JsonNode facts) {
    ObjectNode properties = ((ObjectNode) facts).deepCopy();
    ObjectNode location = (ObjectNode) properties.get("location");
    ObjectNode feature = MAPPER.createObjectNode();
    feature.put("type", "Feature");
    feature.set("id", properties.get("id"));
    ObjectNode geometry = feature.putObject("geometry");
    geometry.put("type", "Point");
    geometry.putArray("coordinates").add(location.remove("lng")).add(location.remove("lat"));
    feature.set("properties", properties);
    return feature;
  }

  private List<JsonNode> records(Subject subject) {
    List<?> records =
        switch (subject) {
          case CENTERS -> dataset.centers();
          case LODGING -> dataset.lodging();
          case THERAPIES -> dataset.therapies();
        };
    return records.stream().<JsonNode>map(MAPPER::valueToTree).toList();
  }

  /** Each approved use with its therapy around it. */
  private List<JsonNode> therapyLines() {
    return records(Subject.THERAPIES).stream()
        .flatMap(
            therapy ->
                therapy
                    .path("indications")
                    .valueStream()
                    .<JsonNode>map(
                        use -> {
                          ObjectNode line = ((ObjectNode) therapy).deepCopy();
                          line.set("use", use);
                          return line;
                        }))
        .toList();
  }

  private static byte[] json(JsonNode root) {
    return MAPPER.writeValueAsBytes(root);
  }
}
