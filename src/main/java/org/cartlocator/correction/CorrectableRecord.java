package org.cartlocator.correction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.DataFile;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Lodging;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A center or a place to stay, as a reader may correct it.
 *
 * @param id of the record
 * @param name what a person calls it
 * @param file the data file it stands in
 * @param path the page about it, relative to the root of the site
 * @param values the fields that may be wrong, as the data file names them, with what each says now;
 *     an empty text where it says nothing
 */
public record CorrectableRecord(
    String id, String name, String file, String path, Map<String, String> values) {

  /** Stands for anything that is no field. */
  public static final String OTHER = "other";

  private static final List<String> OF_A_CENTER =
      List.of("name", "address", "contacts", "website", "patientGroups", "therapies", "stay");
  private static final List<String> OF_A_LODGING =
      List.of("name", "kind", "address", "phone", "website", "rate", "rules", "amenities");

  /** Keeps its own copy, in this order. */
  public CorrectableRecord {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The center or place to stay with this id. */
  public static Optional<CorrectableRecord> find(Dataset dataset, String id) {
    return dataset
        .findCenter(id)
        .map(CorrectableRecord::of)
        .or(() -> dataset.findLodging(id).map(CorrectableRecord::of));
  }

  private static CorrectableRecord of(Center center) {
    return new CorrectableRecord(
        center.id(),
        center.name(),
        DataFile.CENTERS.fileName(),
        "centers/" + center.id(),
        values(center, OF_A_CENTER));
  }

  private static CorrectableRecord of(Lodging place) {
    return new CorrectableRecord(
        place.id(),
        place.name(),
        DataFile.LODGING.fileName(),
        "lodging/" + place.id(),
        values(place, OF_A_LODGING));
  }

  private static Map<String, String> values(Object record, List<String> fields) {
    JsonNode json = JsonMapper.shared().valueToTree(record);
    Map<String, String> values = new LinkedHashMap<>();
    for (String field : fields) {
      values.put(field, said(json.path(field)));
    }
    values.put(OTHER, "");
    return values;
  }

  /** What a value says, for people: parts of it by name, without signs of JSON. */
  private static String said(JsonNode value) {
    if (value.isArray()) {
      return value.values().stream().map(CorrectableRecord::said).collect(Collectors.joining("; "));
    }
    if (value.isObject()) {
      List<String> parts = new ArrayList<>();
      value.properties().forEach(part -> parts.add(part.getKey() + " " + said(part.getValue())));
      return String.join(", ", parts);
    }
    return value.asString("");
  }
}
