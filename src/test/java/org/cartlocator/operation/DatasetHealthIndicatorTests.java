package org.cartlocator.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cartlocator.catalog.CatalogStatus;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.DatasetProblem;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** What an operator learns of the data set. */
class DatasetHealthIndicatorTests {

  private static final Instant SINCE = Instant.parse("2026-11-25T06:00:00Z");
  private static final Dataset DATASET =
      new Dataset(LocalDate.of(2026, 11, 22), List.of(), List.of(), List.of());

  @Test
  void itTellsAgeAndCounts() {
    Health health = health(new CatalogStatus(DATASET, SINCE, null, List.of()));

    assertThat(health.getStatus()).isEqualTo(Status.UP);
    assertThat(health.getDetails())
        .containsEntry("updated", "2026-11-22")
        .containsEntry("ageDays", 3L)
        .containsEntry("inForceSince", "2026-11-25T06:00:00Z")
        .containsEntry("centers", 0)
        .doesNotContainKey("refusedAt");
  }

  @Test
  void refusedFilesAreToldAndTheServerIsUpWithThoseBefore() {
    List<DatasetProblem> problems =
        List.of(new DatasetProblem("centers.json", "", "", "cannot be read"));

    Health health = health(new CatalogStatus(DATASET, SINCE, SINCE.plusSeconds(60), problems));

    assertThat(health.getStatus()).isEqualTo(Status.UP);
    assertThat(health.getDetails())
        .containsEntry("refusedAt", "2026-11-25T06:01:00Z")
        .containsEntry("refusedProblems", 1);
  }

  private static Health health(CatalogStatus status) {
    Clock clock = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    return new DatasetHealthIndicator(() -> status, clock).health();
  }
}
