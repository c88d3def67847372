package org.cartlocator.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * How long the answers to each step took, from the first byte sent to the last byte read: the
 * server's time, and the waiting for a processor of both.
 */
final class Timings {

  private final Map<String, Times> steps = new ConcurrentSkipListMap<>();
  private final Times all = new Times();

  void add(String step, long nanos) {
    steps.computeIfAbsent(step, any -> new Times()).add(nanos);
    all.add(nanos);
  }

  /** Forgets all, as after warming up. */
  void clear() {
    steps.clear();
    all.clear();
  }

  int count() {
    return all.count();
  }

  /** Rows of a table: step, answers, and three percentiles in milliseconds. */
  String table() {
    StringBuilder table =
        new StringBuilder(
            """
            | step | answers | median (ms) | 95th percentile (ms) | 99th percentile (ms) |
            |---|---|---|---|---|
            """);
    steps.forEach((step, times) -> table.append(times.row(step)));
    return table.append(all.row("all")).toString();
  }

  /** Times of one step. */
  private static final class Times {

    private long[] nanos = new long[64];
    private int count;

    synchronized void add(long each) {
      if (count == nanos.length) {
        nanos = Arrays.copyOf(nanos, 2 * count);
      }
      nanos[count++] = each;
    }

    synchronized void clear() {
      count = 0;
    }

    synchronized int count() {
      return count;
    }

    synchronized String row(String step) {
      long[] sorted = Arrays.copyOf(nanos, count);
      Arrays.sort(sorted);
      return String.format(
          Locale.ROOT,
          "| %s | %,d | %.1f | %.1f | %.1f |%n",
          step,
          count,
          share(sorted, 0.5),
          share(sorted, 0.95),
          share(sorted, 0.99));
    }

    private static double share(long[] sorted, double share) {
      return sorted.length == 0
          ? 0
          : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
    }
  }
}
