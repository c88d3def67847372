package org.cartlocator.packet;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Clock;
import org.cartlocator.geocoding.LargeTowns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what makes files of plans. */
@Configuration(proxyBeanMethods = false)
class PacketConfiguration {

  @Bean
  PacketPrinter packetPrinter(LargeTowns towns, Clock clock, ObjectProvider<MeterRegistry> meters) {
    // The command line counts nothing.
    return new PacketPrinter(towns, clock, meters.getIfAvailable(CompositeMeterRegistry::new));
  }

  @Bean
  CalendarWriter calendarWriter(Clock clock) {
    return new CalendarWriter(clock);
  }
}
