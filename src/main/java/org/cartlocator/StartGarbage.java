package org.cartlocator;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives back, once, the memory that only the start needed: reading and indexing leave more garbage
 * than all the searches of an hour, and without a full collection the heap keeps that size for
 * good.
 */
@Component
class StartGarbage {

  @EventListener(ApplicationReadyEvent.class)
  void collect() {
    Thread.ofPlatform().daemon().name("start-garbage").start(System::gc);
  }
}
