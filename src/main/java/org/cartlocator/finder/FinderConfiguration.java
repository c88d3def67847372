package org.cartlocator.finder;

import org.cartlocator.catalog.Catalog;
import org.cartlocator.travel.Travel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the finder over the current data set. */
@Configuration(proxyBeanMethods = false)
class FinderConfiguration {

  @Bean
  Finder finder(Catalog catalog, Travel travel) {
    return new DatasetFinder(catalog, travel);
  }
}
