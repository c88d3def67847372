package org.cartlocator.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotCatalogTests {

  @Test
  void aSnapshotIsReplacedWhole() {
    Dataset first = emptyDataset(LocalDate.of(2026, 1, 1));
    Dataset second = emptyDataset(LocalDate.of(2026, 2, 1));
    SnapshotCatalog catalog = new SnapshotCatalog(first, Instant.EPOCH);
    assertThat(catalog.dataset()).isSameAs(first);
    catalog.replace(second, Instant.EPOCH);
    assertThat(catalog.dataset()).isSameAs(second);
  }

  private static Dataset emptyDataset(LocalDate updated) {
    return new Dataset(updated, List.of(), List.of(), List.of());
  }
}
