package org.cartlocator.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class LimitsTests {

  private static final String HERE = "192.0.2.7";

  private final AtomicLong nanos = new AtomicLong();
  private final Limits limits = new Limits(settings(true, 2), time());

  @Test
  void aMinutesShareIsThereAtOnceAndThenOneHasToWait() {
    assertThat(limits.ask(Limit.PACKETS, HERE)).isEmpty();
    assertThat(limits.ask(Limit.PACKETS, HERE)).isEmpty();
    assertThat(limits.ask(Limit.PACKETS, HERE)).contains(Duration.ofSeconds(30));
  }

  @Test
  void whoWaitsAsLongAsWasSaidMayGoOn() {
    limits.ask(Limit.PACKETS, HERE);
    limits.ask(Limit.PACKETS, HERE);
    nanos.addAndGet(limits.ask(Limit.PACKETS, HERE).orElseThrow().toNanos());

    assertThat(limits.ask(Limit.PACKETS, HERE)).isEmpty();
    assertThat(limits.ask(Limit.PACKETS, HERE)).isPresent();
  }

  @Test
  void otherAddressesAndOtherThingsHaveCountsOfTheirOwn() {
    limits.ask(Limit.PACKETS, HERE);
    limits.ask(Limit.PACKETS, HERE);

    assertThat(limits.ask(Limit.PACKETS, "192.0.2.8")).isEmpty();
    assertThat(limits.ask(Limit.UPLOADS, HERE)).isEmpty();
  }

  @Test
  void allAddressesOfOneLineAreOneVisitor() {
    limits.ask(Limit.PACKETS, "2001:db8:1:2:a::1");
    limits.ask(Limit.PACKETS, "2001:db8:1:2:b::2");

    assertThat(limits.ask(Limit.PACKETS, "2001:db8:1:2:c::3")).isPresent();
    assertThat(limits.ask(Limit.PACKETS, "2001:db8:1:3:a::1")).isEmpty();
    assertThat(limits.ask(Limit.PACKETS, "no:address")).isEmpty();
  }

  @Test
  void offMeansNoLimit() {
    Limits off = new Limits(settings(false, 1), time());

    off.ask(Limit.GEOCODING, HERE);
    assertThat(off.ask(Limit.GEOCODING, HERE)).isEmpty();
  }

  @Test
  void boundsThatLetNothingThroughStopTheStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(true, 0))
        .withMessage("locator.limits.geocoding.per-minute must be 1 or more");
  }

  @Test
  void roomIsGivenBack() {
    BodyRoom room = new BodyRoom(10, 15);

    assertThat(room.take(10)).isTrue();
    assertThat(room.take(10)).isFalse();
    assertThat(room.take(5)).isTrue();
    room.giveBack(10);
    assertThat(room.take(10)).isTrue();
  }

  private TimeMeter time() {
    return new TimeMeter() {
      @Override
      public long currentTimeNanos() {
        return nanos.get();
      }

      @Override
      public boolean isWallClockBased() {
        return false;
      }
    };
  }

  private static LimitSettings settings(boolean enabled, int perMinute) {
    return new LimitSettings(
        enabled,
        new LimitSettings.Geocoding(perMinute),
        new LimitSettings.Uploads(perMinute),
        new LimitSettings.Packets(perMinute),
        100,
        DataSize.ofKilobytes(10),
        DataSize.ofKilobytes(10));
  }
}
