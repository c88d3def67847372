package org.cartlocator.protection;

import io.github.bucket4j.TimeMeter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads and checks {@link LimitSettings} when the application starts, and wires what they bound.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class ProtectionConfiguration {

  @Bean
  Limits limits(LimitSettings settings) {
    return new Limits(settings, TimeMeter.SYSTEM_NANOTIME);
  }

  @Bean
  BodyRoom bodyRoom(LimitSettings settings) {
    return new BodyRoom(settings.largestRequest().toBytes(), settings.largestRequests().toBytes());
  }
}
