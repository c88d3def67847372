package org.cartlocator.operation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.cartlocator.catalog.CatalogMonitor;
import org.cartlocator.catalog.CatalogStatus;
import org.cartlocator.catalog.Dataset;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells how old the data set is and how much it holds. It is always up: with files that were
 * refused the server goes on with those before, and says so.
 */
@Component
final class DatasetHealthIndicator implements HealthIndicator {

  private final CatalogMonitor monitor;
  private final Clock clock;

  DatasetHealthIndicator(CatalogMonitor monitor, Clock clock) {
    this.monitor = monitor;
    this.clock = clock;
  }

  @Override
  public Health health() {
    CatalogStatus status = monitor.status();
    Dataset dataset = status.dataset();
    Health.Builder health =
        Health.up()
            .withDetail("updated", dataset.updated().toString())
            .withDetail("ageDays", ChronoUnit.DAYS.between(dataset.updated(), LocalDate.now(clock)))
            .withDetail("inForceSince", status.since().toString())
            .withDetail("centers", dataset.centers().size())
            .withDetail("lodging", dataset.lodging().size())
            .withDetail("therapies", dataset.therapies().size());
    if (status.refusedAt() != null) {
      health
          .withDetail("refusedAt", status.refusedAt().toString())
          .withDetail("refusedProblems", status.refused().size());
    }
    return health.build();
  }
}
