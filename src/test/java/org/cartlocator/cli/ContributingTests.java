package org.cartlocator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Follows the example of CONTRIBUTING.md step by step. */
class ContributingTests {

  private static final Pattern EXAMPLE =
      Pattern.compile("<!-- example -->\\s*```json(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND =
      Pattern.compile("java -jar target/cart-locator\\.jar ([a-z-]+)");
  private static final JsonMapper MAPPER = JsonMapper.shared();

  @TempDir private Path before;
  @TempDir private Path now;

  private JsonNode example;

  @BeforeEach
  void aDataSetWithoutTheCenterOfTheExample() throws IOException {
    example =
        MAPPER.readTree(
            EXAMPLE
                .matcher(guide())
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow());
    for (String file : List.of("centers.json", "lodging.json", "therapies.json")) {
      Files.copy(Path.of(file), before.resolve(file));
    }
    ObjectNode centers = (ObjectNode) MAPPER.readTree(before.resolve("centers.json"));
    ArrayNode list = (ArrayNode) centers.get("centers");
    String id = example.get("id").asString();
    for (int i = list.size() - 1; i >= 0; i--) {
      if (list.get(i).get("id").asString().equals(id)) {
        list.remove(i);
      }
    }
    MAPPER.writeValue(before.resolve("centers.json"), centers);
    for (String file : List.of("centers.json", "lodging.json", "therapies.json")) {
      Files.copy(before.resolve(file), now.resolve(file));
    }
  }

  @Test
  void theExampleIsTheRecordOfTheDataSet() throws IOException {
    String id = example.get("id").asString();
    JsonNode listed =
        MAPPER.readTree(Path.of("centers.json")).get("centers").values().stream()
            .filter(center -> center.get("id").asString().equals(id))
            .findFirst()
            .orElseThrow();

    assertThat(example).isEqualTo(listed);
  }

  @Test
  void theRecordIsWrittenCheckedAndReadInWords() throws IOException {
    assertThat(Said.by("validate", before.toString()).code()).isZero();

    add(example);

    assertThat(Said.by("validate", now.toString()).code()).isZero();
    Said diff = Said.by("diff", before.toString(), now.toString());
    assertThat(diff.out().lines())
        .containsExactly(
            "centers.json · %s (%s) is new"
                .formatted(example.get("id").asString(), example.get("name").asString()));
  }

  @Test
  void aSlipOnTheWayIsNamedWithItsField() throws IOException {
    ObjectNode slip = example.deepCopy().asObject();
    slip.put("reviewed", "yesterday");

    add(slip);

    assertThat(Said.by("validate", now.toString()).out())
        .contains(example.get("id").asString() + " · reviewed: must be a day");
  }

  @Test
  void everyVerbThatItNamesExists() throws IOException {
    List<String> verbs =
        COMMAND.matcher(guide()).results().map((MatchResult match) -> match.group(1)).toList();

    assertThat(verbs).hasSizeGreaterThan(2);
    assertThat(verbs).allSatisfy(verb -> assertThat(Said.by(verb, "--help").code()).isZero());
  }

  private void add(JsonNode record) throws IOException {
    ObjectNode centers = (ObjectNode) MAPPER.readTree(now.resolve("centers.json"));
    ((ArrayNode) centers.get("centers")).add(record);
    MAPPER.writeValue(now.resolve("centers.json"), centers);
  }

  private static String guide() throws IOException {
    return Files.readString(Path.of("CONTRIBUTING.md"));
  }
}
