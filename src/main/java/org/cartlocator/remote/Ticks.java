package org.cartlocator.remote;

/** A clock that is good for nothing but differences. */
@FunctionalInterface
interface Ticks {

  /** Nanoseconds since some moment. */
  long nanos();
}
