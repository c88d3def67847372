package org.cartlocator.caseload;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Watches over a run.
 *
 * @param cancelled asked again and again whether to stop
 * @param progress hears how many rows are done, at least once for some hundreds of them
 */
public record RunControl(BooleanSupplier cancelled, IntConsumer progress) {

  /** Lets it run to its end and says nothing. */
  public static final RunControl UNWATCHED = new RunControl(() -> false, done -> {});
}
