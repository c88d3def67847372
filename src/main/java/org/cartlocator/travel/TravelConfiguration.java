package org.cartlocator.travel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the built-in estimate. */
@Configuration(proxyBeanMethods = false)
class TravelConfiguration {

  @Bean
  Travel travel() {
    return new EstimatedTravel();
  }
}
