package org.cartlocator.remote;

import java.time.Duration;
import org.cartlocator.remote.RemoteAnswer.Cause;
import org.cartlocator.remote.RemoteAnswer.Unavailable;

/**
 * How an exchange with a service ended.
 *
 * @param answer what the caller gets
 * @param pause for how long the service wants to be left alone; zero where it said nothing
 */
record Outcome(RemoteAnswer answer, Duration pause) {

  static Outcome of(RemoteAnswer answer) {
    return new Outcome(answer, Duration.ZERO);
  }

  static Outcome of(Cause cause) {
    return of(new Unavailable(cause));
  }

  static Outcome toldToWait(Duration pause) {
    return new Outcome(new Unavailable(Cause.TOLD_TO_WAIT), pause);
  }

  boolean isAnswer() {
    return !(answer instanceof Unavailable);
  }
}
