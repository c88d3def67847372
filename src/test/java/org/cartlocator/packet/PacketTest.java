package org.cartlocator.packet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.cartlocator.WholeApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The whole application on a day that does not pass, with what the tests of packets need. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeApplication
@Import({PacketTest.StoppedClock.class, SamplePlans.class})
@interface PacketTest {

  /** Stands still on 24 November 2026. */
  @TestConfiguration(proxyBeanMethods = false)
  class StoppedClock {

    @Bean
    @Primary
    Clock stoppedClock() {
      return Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    }
  }
}
