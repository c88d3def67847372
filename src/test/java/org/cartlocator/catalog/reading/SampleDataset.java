package org.cartlocator.catalog.reading;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartlocator.catalog.DatasetProblem;
import org.cartlocator.catalog.DatasetReader.Accepted;
import org.cartlocator.catalog.DatasetReader.Refused;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A small data set without fault, to be edited and read. */
final class SampleDataset {

  static final List<String> FILES = List.of("centers.json", "lodging.json", "therapies.json");
  static final Path FOLDER = Path.of("src/test/resources/dataset");
  static final JsonMapper MAPPER = new JsonMapper();

  /** Noon of the day the sample was made. */
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

  static final FileDatasetReader READER = new FileDatasetReader(CLOCK);

  private final Map<String, ObjectNode> files = new LinkedHashMap<>();

  SampleDataset() {
    for (String name : FILES) {
      files.put(name, (ObjectNode) MAPPER.readTree(FOLDER.resolve(name)));
    }
  }

  /** Gives the field at a JSON pointer this value, written as JSON. */
  SampleDataset set(String file, String pointer, String json) {
    JsonPointer path = JsonPointer.compile(pointer);
    JsonNode parent = file(file).at(path.head());
    JsonNode value = MAPPER.readTree(json);
    if (parent instanceof ArrayNode array) {
      int index = path.last().getMatchingIndex();
      if (index == array.size()) {
        array.add(value);
      } else {
        array.set(index, value);
      }
    } else {
      ((ObjectNode) parent).set(path.last().getMatchingProperty(), value);
    }
    return this;
  }

  SampleDataset remove(String file, String pointer) {
    JsonPointer path = JsonPointer.compile(pointer);
    ((ObjectNode) file(file).at(path.head())).remove(path.last().getMatchingProperty());
    return this;
  }

  ObjectNode file(String name) {
    return requireNonNull(files.get(name));
  }

  void writeTo(Path folder) {
    files.forEach((name, root) -> MAPPER.writeValue(folder.resolve(name), root));
  }

  /** What is wrong with it; empty where nothing is. */
  List<DatasetProblem> problems(Path folder) {
    writeTo(folder);
    return problemsIn(folder);
  }

  static List<DatasetProblem> problemsIn(Path folder) {
    return switch (READER.read(folder)) {
      case Accepted _ -> List.of();
      case Refused refused -> refused.problems();
    };
  }

  static void copyTo(Path folder) {
    for (String name : FILES) {
      try {
        Files.copy(FOLDER.resolve(name), folder.resolve(name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
