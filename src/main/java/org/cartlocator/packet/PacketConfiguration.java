package org.cartlocator.packet;

import java.time.Clock;
import org.cartlocator.geocoding.LargeTowns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what makes files of plans. */
@Configuration(proxyBeanMethods = false)
class PacketConfiguration {

  @Bean
  PacketPrinter packetPrinter(LargeTowns towns, Clock clock) {
    return new PacketPrinter(towns, clock);
  }

  @Bean
  CalendarWriter calendarWriter(Clock clock) {
    return new CalendarWriter(clock);
  }
}
