package org.cartlocator.caseload;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does work on several threads and hands over what comes of it in the order of what came in. A few
 * parts lie between both, so that however much comes in, little is in memory.
 */
final class OrderedWork<T, R> implements AutoCloseable {

  private static final int PART = 200;
  private static final int PARTS_A_THREAD = 3;

  private final ExecutorService executor;
  private final int mostParts;
  private final Function<T, R> work;
  private final Sink<R> sink;
  private final Deque<Future<List<R>>> parts = new ArrayDeque<>();
  private List<T> part = new ArrayList<>(PART);

  OrderedWork(int threads, Function<T, R> work, Sink<R> sink) {
    this.executor = Executors.newFixedThreadPool(threads);
    this.mostParts = threads * PARTS_A_THREAD;
    this.work = work;
    this.sink = sink;
  }

  /** Takes what the work makes. */
  @FunctionalInterface
  interface Sink<R> {
    void accept(R result) throws IOException;
  }

  void add(T item) throws IOException {
    part.add(item);
    if (part.size() == PART) {
      submit();
      if (parts.size() > mostParts) {
        handOver(parts.remove());
      }
    }
  }

  /** Waits for the rest. */
  void finish() throws IOException {
    submit();
    while (!parts.isEmpty()) {
      handOver(parts.remove());
    }
  }

  private void submit() {
    List<T> items = part;
    part = new ArrayList<>(PART);
    parts.add(executor.submit(() -> items.stream().map(work).toList()));
  }

  private void handOver(Future<List<R>> done) throws IOException {
    try {
      for (R result : done.get()) {
        sink.accept(result);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a case could not be worked on", e);
    }
  }

  /** Gives up what was not handed over. */
  @Override
  public void close() {
    executor.shutdownNow();
  }
}
