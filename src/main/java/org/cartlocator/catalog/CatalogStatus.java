package org.cartlocator.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data set in force, and the last that was refused.
 *
 * @param dataset what is in force
 * @param since when it came into force
 * @param refusedAt when files that came later were refused; null where none were
 * @param refused what was wrong with them; empty where none were
 */
public record CatalogStatus(
    Dataset dataset, Instant since, @Nullable Instant refusedAt, List<DatasetProblem> refused) {

  /** Keeps its own copy. */
  public CatalogStatus {
    refused = List.copyOf(refused);
  }
}
