package org.cartlocator.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cartlocator.catalog.DatasetReader.Accepted;
import org.cartlocator.catalog.DatasetReader.Reading;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock of a server may be wrong, and put right while it runs. */
class ClockSetBackTests {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
  private static final Dataset FIRST = dataset(LocalDate.of(2026, 1, 1));
  private static final Dataset SECOND = dataset(LocalDate.of(2026, 2, 1));

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 365, 20_000})
  void aNewDataSetComesIntoForceAllTheSame(int daysBack) throws IOException {
    for (String file : List.of("centers.json", "lodging.json", "therapies.json")) {
      Files.writeString(folder.resolve(file), "{}");
    }
    SnapshotCatalog catalog = new SnapshotCatalog(FIRST, NOW);
    Instant then = NOW.minus(Duration.ofDays(daysBack));
    FolderWatch watch =
        new FolderWatch(
            folder,
            Duration.ofSeconds(1),
            new OneReading(),
            catalog,
            Clock.fixed(then, ZoneOffset.UTC),
            Instant.parse("2100-01-01T00:00:00Z"));

    Files.writeString(folder.resolve("centers.json"), "{ }");
    watch.look();
    watch.look();

    assertThat(catalog.dataset()).isSameAs(SECOND);
    assertThat(catalog.status().since()).isEqualTo(then);
  }

  private static Dataset dataset(LocalDate updated) {
    return new Dataset(updated, List.of(), List.of(), List.of());
  }

  /** Reads every folder as the second data set. */
  private static final class OneReading implements DatasetReader {
    @Override
    public Reading read(Path from) {
      return new Accepted(SECOND);
    }

    @Override
    public Reading readPackaged() {
      return new Accepted(SECOND);
    }
  }
}
