package org.cartlocator.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cartlocator.catalog.Dataset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data set that the program ships. */
class RealDatasetTests {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Path TOP_LEVEL = Path.of("");

  private final Dataset dataset = SampleDataset.READER.read(TOP_LEVEL).orThrow();

  @Test
  void isWithoutFault() {
    assertThat(dataset.centers()).hasSize(173);
    assertThat(dataset.lodging()).hasSize(227);
    assertThat(dataset.therapies()).hasSize(7);
    assertThat(dataset.diagnoses()).hasSize(10);
    assertThat(dataset.updated()).isEqualTo("2026-11-24");
  }

  @Test
  void isPackagedAsItIs() {
    assertThat(SampleDataset.READER.readPackaged().orThrow()).isEqualTo(dataset);
  }

  @Test
  void isTheSameWhereTheBuildHasCheckedIt() {
    assertThat(SampleDataset.READER.readChecked().orThrow()).isEqualTo(dataset);
  }

  @Test
  void writtenAgainHoldsExactlyWhatTheFilesHold() {
    assertSame("centers", dataset.centers());
    assertSame("lodging", dataset.lodging());
    assertSame("therapies", dataset.therapies());
  }

  private static void assertSame(String key, Object records) {
    JsonNode source = MAPPER.readTree(TOP_LEVEL.resolve(key + ".json")).path(key);
    JsonNode written = MAPPER.readTree(MAPPER.writeValueAsString(records));
    for (int i = 0; i < source.size(); i++) {
      assertThat(written.path(i)).isEqualTo(source.path(i));
    }
    assertThat(written).hasSameSizeAs(source);
  }
}
