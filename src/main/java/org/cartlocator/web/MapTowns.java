package org.cartlocator.web;

import org.cartlocator.geocoding.LargeTowns;
import org.cartlocator.web.map.Town;
import org.cartlocator.web.map.Towns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Gives the map the names of the larger towns, made once, for the first map. */
@Configuration(proxyBeanMethods = false)
class MapTowns {

  /** Down to towns of some 9,000 people: enough to know where one is, in 50 KB. */
  private static final int LABELS = 4000;

  @Bean
  @Lazy
  Towns townsOfTheMap(LargeTowns towns) {
    return Towns.of(
        towns.largest(LABELS).stream()
            .map(town -> new Town(town.name(), town.location(), town.population()))
            .toList());
  }
}
