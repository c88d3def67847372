package org.cartlocator.catalog;

import java.util.concurrent.atomic.AtomicReference;

/** Holds the snapshot in force, which is replaced as a whole or not at all. */
final class SnapshotCatalog implements Catalog {

  private final AtomicReference<Dataset> current;

  SnapshotCatalog(Dataset first) {
    this.current = new AtomicReference<>(first);
  }

  @Override
  public Dataset dataset() {
    return current.get();
  }

  /** From now on this snapshot is in force. */
  void replace(Dataset next) {
    current.set(next);
  }
}
