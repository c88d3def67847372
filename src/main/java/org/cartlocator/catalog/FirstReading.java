package org.cartlocator.catalog;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.cartlocator.catalog.DatasetReader.Reading;

/**
 * The reading of the data set at the start, which goes on in a thread of its own while the rest of
 * the application is made. No port is opened before it is done.
 */
public final class FirstReading {

  private final CompletableFuture<Reading> reading;

  private FirstReading(CompletableFuture<Reading> reading) {
    this.reading = reading;
  }

  /** Begins to read. */
  public static FirstReading start(Supplier<Reading> work) {
    return new FirstReading(
        CompletableFuture.supplyAsync(
            work, task -> Thread.ofPlatform().daemon().name("dataset").start(task)));
  }

  /** What came of it; waits until it is done. */
  Reading get() {
    return reading.join();
  }
}
