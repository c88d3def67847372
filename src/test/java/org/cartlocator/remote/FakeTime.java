package org.cartlocator.remote;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only when a test says so. */
final class FakeTime extends Clock {

  private static final Instant BEGIN = Instant.parse("2026-11-25T12:00:00Z");

  private Duration passed = Duration.ZERO;
  private final List<Duration> pauses = new ArrayList<>();

  void pass(Duration more) {
    passed = passed.plus(more);
  }

  long nanos() {
    return passed.toNanos();
  }

  /** A pause ends at once; time does not pass by it. */
  void pause(long nanos) {
    pauses.add(Duration.ofNanos(nanos));
  }

  List<Duration> pauses() {
    return pauses;
  }

  @Override
  public Instant instant() {
    return BEGIN.plus(passed);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("nobody needs another zone");
  }
}
