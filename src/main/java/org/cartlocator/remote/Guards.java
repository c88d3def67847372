package org.cartlocator.remote;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.internal.AtomicRateLimiter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.cartlocator.remote.RemoteAnswer.Cause;
import org.cartlocator.remote.RemoteAnswer.Unavailable;

/** Decides whether a service is asked at all, and remembers how it behaved. */
final class Guards {

  /** A service is left alone when half of the last ten calls failed, of five at least. */
  private static final int WATCHED_CALLS = 10;

  private static final int FEWEST_CALLS = 5;
  private static final int FAILED_PERCENT = 50;

  /** So long nobody asks; then one call tries whether the service is back. */
  static final Duration OPEN_FOR = Duration.ofSeconds(30);

  private final Bulkhead bulkhead;
  private final CircuitBreaker circuit;
  private final RateLimiter rate;
  private final Clock clock;
  private final LongConsumer pause;
  private final AtomicReference<Instant> restsUntil = new AtomicReference<>(Instant.MIN);

  Guards(String name, RemoteSettings settings, Clock clock, Ticks ticker, LongConsumer pause) {
    this.clock = clock;
    this.pause = pause;
    bulkhead =
        Bulkhead.of(
            name,
            BulkheadConfig.custom()
                .maxConcurrentCalls(settings.concurrentCalls())
                .maxWaitDuration(Duration.ZERO)
                .build());
    circuit =
        CircuitBreaker.of(
            name,
            CircuitBreakerConfig.custom()
                .slidingWindowSize(WATCHED_CALLS)
                .minimumNumberOfCalls(FEWEST_CALLS)
                .failureRateThreshold(FAILED_PERCENT)
                .waitDurationInOpenState(OPEN_FOR)
                .permittedNumberOfCallsInHalfOpenState(1)
                .clock(clock)
                .build());
    // The interface's own factory takes no clock.
    rate =
        new AtomicRateLimiter(
            name,
            RateLimiterConfig.custom()
                .limitForPeriod(settings.callsPerSecond())
                .limitRefreshPeriod(Duration.ofSeconds(1))
                .timeoutDuration(settings.timeout())
                .build(),
            ticker::nanos);
  }

  /** The answer of an exchange, or why there was none. */
  RemoteAnswer call(Supplier<Outcome> exchange) {
    if (clock.instant().isBefore(restsUntil.get())) {
      return new Unavailable(Cause.TOLD_TO_WAIT);
    }
    if (!bulkhead.tryAcquirePermission()) {
      return new Unavailable(Cause.BUSY);
    }
    try {
      return inTurn(exchange);
    } finally {
      bulkhead.onComplete();
    }
  }

  private RemoteAnswer inTurn(Supplier<Outcome> exchange) {
    if (!circuit.tryAcquirePermission()) {
      return new Unavailable(Cause.CIRCUIT_OPEN);
    }
    long wait = rate.reservePermission();
    if (wait < 0) {
      circuit.releasePermission();
      return new Unavailable(Cause.RATE_LIMITED);
    }
    boolean over = false;
    try {
      if (wait > 0) {
        pause.accept(wait);
      }
      Outcome outcome = exchange.get();
      over = true;
      remember(outcome);
      return outcome.answer();
    } finally {
      if (!over) {
        // A bug of ours must not keep the circuit open for good.
        circuit.releasePermission();
      }
    }
  }

  private void remember(Outcome outcome) {
    if (outcome.pause().isPositive()) {
      // It is alive and has told us what to do, which is neither success nor failure.
      restsUntil.set(clock.instant().plus(outcome.pause()));
      circuit.releasePermission();
    } else if (outcome.isAnswer()) {
      circuit.onSuccess(0, TimeUnit.NANOSECONDS);
    } else {
      circuit.onError(0, TimeUnit.NANOSECONDS, new ServiceFailed());
    }
  }

  /** What the circuit wants to count; it says nothing about the call. */
  private static final class ServiceFailed extends Exception {
    ServiceFailed() {
      super("no answer", null, false, false);
    }
  }
}
