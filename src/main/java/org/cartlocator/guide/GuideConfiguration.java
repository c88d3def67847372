package org.cartlocator.guide;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the guide at the start; with a bad one there is no application. */
@Configuration(proxyBeanMethods = false)
class GuideConfiguration {

  @Bean
  Guide guide() {
    return new GuideReader().readPackaged();
  }
}
