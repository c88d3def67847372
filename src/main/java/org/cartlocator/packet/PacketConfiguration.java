package org.cartlocator.packet;

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
  CalendarWriter calendarWriter() {
    return new CalendarWriter();
  }
}
