package org.cartlocator.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.cartlocator.catalog.DatasetReader.Accepted;
import org.cartlocator.catalog.DatasetReader.Reading;
import org.cartlocator.catalog.DatasetReader.Refused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever befalls a file, reading it ends in a data set or in a list of problems. */
class DatasetReaderProperties {

  private static final List<String> STRANGE_VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "0.5",
          "1e300",
          "99999999999999999999",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"\\u0000\"",
          "\"2026-11-22\"",
          "\"us-az-x\"",
          "\"https://x\"",
          "[]",
          "{}",
          "[[]]",
          "[null]",
          "{\"a\":{}}");

  private Path folder = Path.of("");

  @BeforeProperty
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("dataset");
  }

  @AfterProperty
  void removeFolder() throws IOException {
    for (String name : SampleDataset.FILES) {
      Files.deleteIfExists(folder.resolve(name));
    }
    Files.delete(folder);
  }

  @Property(tries = 400)
  void changedValues(@ForAll Random random, @ForAll @IntRange(min = 0, max = 2) int file) {
    SampleDataset sample = new SampleDataset();
    ObjectNode root = sample.file(SampleDataset.FILES.get(file));
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      change(root, random);
    }
    sample.writeTo(folder);
    assertSettled();
  }

  @Property(tries = 300)
  void truncatedText(@ForAll Random random, @ForAll @IntRange(min = 0, max = 2) int file)
      throws IOException {
    byte[] bytes = sampleBytes(file);
    write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length - 2)));
    assertThat(assertSettled()).isInstanceOf(Refused.class);
  }

  @Property(tries = 300)
  void strayBytes(@ForAll Random random, @ForAll @IntRange(min = 0, max = 2) int file)
      throws IOException {
    byte[] bytes = sampleBytes(file);
    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    write(file, bytes);
    assertSettled();
  }

  private static byte[] sampleBytes(int file) throws IOException {
    return Files.readAllBytes(SampleDataset.FOLDER.resolve(SampleDataset.FILES.get(file)));
  }

  private void write(int file, byte[] bytes) throws IOException {
    new SampleDataset().writeTo(folder);
    Files.write(folder.resolve(SampleDataset.FILES.get(file)), bytes);
  }

  private Reading assertSettled() {
    Reading reading = SampleDataset.READER.read(folder);
    switch (reading) {
      case Accepted accepted -> assertThat(accepted.dataset().centers()).isNotEmpty();
      case Refused refused ->
          assertThat(refused.problems())
              .isNotEmpty()
              .doesNotHaveDuplicates()
              .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
    }
    return reading;
  }

  /** Takes away or replaces one value somewhere below the root. */
  private static void change(ObjectNode root, Random random) {
    List<JsonNode> parents = new ArrayList<>();
    collectParents(root, parents);
    if (parents.isEmpty()) {
      return;
    }
    switch (parents.get(random.nextInt(parents.size()))) {
      case ObjectNode object -> {
        String name = pick(List.copyOf(object.propertyNames()), random);
        if (random.nextInt(3) == 0) {
          object.remove(name);
        } else {
          object.set(name, strangeValue(random));
        }
      }
      case ArrayNode array -> array.set(random.nextInt(array.size()), strangeValue(random));
      default -> throw new AssertionError();
    }
  }

  private static void collectParents(JsonNode node, List<JsonNode> parents) {
    if (!node.isEmpty()) {
      parents.add(node);
      node.forEach(child -> collectParents(child, parents));
    }
  }

  private static JsonNode strangeValue(Random random) {
    return SampleDataset.MAPPER.readTree(pick(STRANGE_VALUES, random));
  }

  private static String pick(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
