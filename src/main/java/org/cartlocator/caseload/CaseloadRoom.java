package org.cartlocator.caseload;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How much one server does and holds at a time for all who ask. Whoever finds no room is told at
 * once, and waits outside.
 */
public final class CaseloadRoom {

  private final Semaphore runs;
  private final Semaphore rows;

  CaseloadRoom(CaseloadSettings settings) {
    runs = new Semaphore(settings.mostRuns());
    rows = new Semaphore(settings.keptRows());
  }

  /** A share of the room, to be given back once. */
  public interface Share extends AutoCloseable {
    @Override
    void close();
  }

  /** Room to work on a file; empty where others take all of it. */
  public Optional<Share> work() {
    return take(runs, 1);
  }

  /** Room to hold so many rows; empty where others take too much of it. */
  public Optional<Share> hold(int count) {
    return take(rows, count);
  }

  private static Optional<Share> take(Semaphore semaphore, int count) {
    if (!semaphore.tryAcquire(count)) {
      return Optional.empty();
    }
    AtomicBoolean open = new AtomicBoolean(true);
    return Optional.of(
        () -> {
          if (open.getAndSet(false)) {
            semaphore.release(count);
          }
        });
  }
}
