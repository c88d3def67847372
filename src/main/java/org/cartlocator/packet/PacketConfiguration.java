package org.cartlocator.packet;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what makes files of plans. */
@Configuration(proxyBeanMethods = false)
class PacketConfiguration {

  @Bean
  PacketPrinter packetPrinter() {
    return new PacketPrinter();
  }

  @Bean
  CalendarWriter calendarWriter(Clock clock) {
    return new CalendarWriter(clock);
  }
}
