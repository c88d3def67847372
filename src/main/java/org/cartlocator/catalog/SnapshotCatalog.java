package org.cartlocator.catalog;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Holds the snapshot in force, which is replaced as a whole or not at all. */
final class SnapshotCatalog implements Catalog, CatalogMonitor {

  private final AtomicReference<CatalogStatus> current;

  SnapshotCatalog(Dataset first, Instant now) {
    this.current = new AtomicReference<>(new CatalogStatus(first, now, null, List.of()));
  }

  @Override
  public Dataset dataset() {
    return current.get().dataset();
  }

  @Override
  public CatalogStatus status() {
    return current.get();
  }

  /** From now on this snapshot is in force. */
  void replace(Dataset next, Instant now) {
    current.set(new CatalogStatus(next, now, null, List.of()));
  }

  /** Files that came later have faults; the snapshot in force stays. */
  void refuse(List<DatasetProblem> problems, Instant now) {
    current.updateAndGet(
        status -> new CatalogStatus(status.dataset(), status.since(), now, problems));
  }
}
