package org.cartlocator;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives back, once, the memory that only the start needed: reading and indexing leave more garbage
 * than all the searches of an hour, and without a full collection the heap keeps that size for
 * good. It stops the program for a tenth of a second, so the first visitors come before it.
 */
@Component
class StartGarbage {

  private static final Duration AFTER_THE_START = Duration.ofSeconds(5);

  @EventListener(ApplicationReadyEvent.class)
  void collect() {
    Executor later =
        CompletableFuture.delayedExecutor(
            AFTER_THE_START.toMillis(),
            TimeUnit.MILLISECONDS,
            task -> Thread.ofPlatform().daemon().name("start-garbage").start(task));
    later.execute(System::gc);
  }
}
