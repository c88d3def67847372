package org.cartlocator.geocoding;

import org.cartlocator.geocoding.gazetteer.Gazetteer;
import org.cartlocator.geocoding.gazetteer.Town;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the built-in geocoder to the application. */
@Configuration(proxyBeanMethods = false)
class GeocodingConfiguration {

  @Bean
  Gazetteer gazetteer() {
    return Gazetteer.load();
  }

  @Bean
  Geocoder geocoder(Gazetteer gazetteer) {
    return new BuiltInGeocoder(gazetteer);
  }

  @Bean
  LargeTowns largeTowns(Gazetteer gazetteer) {
    return most ->
        gazetteer.named().stream()
            .filter(Town.class::isInstance)
            .map(Town.class::cast)
            .filter(town -> !town.section())
            .limit(most)
            .map(town -> new LargeTown(town.name(), town.point(), town.population()))
            .toList();
  }
}
