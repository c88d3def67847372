package org.cartlocator.protection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;

/**
 * Counts what each address asks for, and says when it has to wait. Time that the clock on the wall
 * is set back or forth is none here. Safe for use by many threads at once.
 */
public final class Limits {

  /** Then a count is full again, and as good as none. */
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(2);

  private final LimitSettings settings;
  private final TimeMeter time;
  private final Cache<Asker, Bucket> buckets;

  Limits(LimitSettings settings, TimeMeter time) {
    this.settings = settings;
    this.time = time;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(settings.addresses())
            .expireAfterAccess(FORGOTTEN_AFTER)
            .build();
  }

  private record Asker(Limit limit, String network) {}

  /**
   * Counts one more.
   *
   * @param address of the visitor, as the server sees it
   * @return empty where it may be done; else how long to wait, in whole seconds, one or more
   */
  public Optional<Duration> ask(Limit limit, String address) {
    if (!settings.enabled()) {
      return Optional.empty();
    }
    ConsumptionProbe probe =
        buckets
            .get(new Asker(limit, Networks.of(address)), asker -> bucket(asker.limit()))
            .tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? Optional.empty() : Optional.of(wholeSeconds(probe));
  }

  /** A minute's share can be used at once, and comes back bit by bit. */
  private Bucket bucket(Limit limit) {
    int share = settings.perMinute(limit);
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(band -> band.capacity(share).refillGreedy(share, Duration.ofMinutes(1)))
        .build();
  }

  private static Duration wholeSeconds(ConsumptionProbe probe) {
    return Duration.ofSeconds(
        1 + Duration.ofNanos(Math.max(0, probe.getNanosToWaitForRefill() - 1)).toSeconds());
  }
}
