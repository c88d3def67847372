package org.cartlocator.protection;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The memory that the bodies of all requests together may take. It is set aside as they come in:
 * who announces much and sends little takes little.
 */
final class BodyRoom {

  private final long largest;
  private final long all;
  private final AtomicLong taken = new AtomicLong();

  BodyRoom(long largest, long all) {
    this.largest = largest;
    this.all = all;
  }

  /** Bytes of one body. */
  long largest() {
    return largest;
  }

  /** Sets room aside; false, and nothing set aside, where there is none. */
  boolean take(long bytes) {
    long before = taken.getAndUpdate(now -> now + bytes <= all ? now + bytes : now);
    return before + bytes <= all;
  }

  void giveBack(long bytes) {
    taken.addAndGet(-bytes);
  }
}
