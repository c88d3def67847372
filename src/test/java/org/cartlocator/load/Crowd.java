package org.cartlocator.load;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many visitors at once, each with a session and a connection of its own, who come one after the
 * other and then play the main job again and again until they are told to go home.
 */
final class Crowd implements AutoCloseable {

  private final Server server;
  private final Duration thinking;
  private final Timings timings;
  private final Map<String, Integer> faults = new ConcurrentSkipListMap<>();
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger jobs = new AtomicInteger();
  private final ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor();

  Crowd(Server server, Duration thinking, Timings timings) {
    this.server = server;
    this.thinking = thinking;
    this.timings = timings;
  }

  /** Lets so many come within a time, and returns when the page of each has been opened. */
  void come(int count, Duration within) throws InterruptedException {
    CountDownLatch arrived = new CountDownLatch(count);
    for (int i = 0; i < count; i++) {
      Random random = new Random(i);
      visitors.execute(() -> visit(random, arrived));
      Thread.sleep(within.dividedBy(count));
    }
    arrived.await();
  }

  private void visit(Random random, CountDownLatch arrived) {
    MainJob job = new MainJob(thinking, random);
    try (Tab tab = new Tab(server.connect(), timings)) {
      try {
        tab.open("", "");
        open.incrementAndGet();
      } finally {
        arrived.countDown();
      }
      while (!visitors.isShutdown()) {
        job.play(tab, MainJob.Visitor.any(random));
        jobs.incrementAndGet();
      }
    } catch (InterruptedException e) {
      // Told to go home while thinking: the usual end.
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      if (!visitors.isShutdown()) {
        faults.merge(e.getClass().getSimpleName() + ": " + e.getMessage(), 1, Integer::sum);
      }
    }
  }

  /** How many have opened their page. */
  int open() {
    return open.get();
  }

  /** How many main jobs were played to their end. */
  int jobs() {
    return jobs.get();
  }

  /** What went wrong, and how often; a visitor leaves at the first fault. */
  Map<String, Integer> faults() {
    return faults;
  }

  @Override
  public void close() {
    visitors.shutdownNow();
    visitors.close();
  }
}
