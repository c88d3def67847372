package org.cartlocator.stay;

import java.time.Clock;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.finder.Finder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the planner over the current data set. */
@Configuration(proxyBeanMethods = false)
class StayConfiguration {

  @Bean
  StayPlanner stayPlanner(Catalog catalog, Finder finder, Clock clock) {
    return new StayPlanner(catalog, finder, clock);
  }
}
