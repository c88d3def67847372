package org.cartlocator.geocoding;

import org.cartlocator.geocoding.gazetteer.Gazetteer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the built-in geocoder to the application. */
@Configuration(proxyBeanMethods = false)
class GeocodingConfiguration {

  @Bean
  Geocoder geocoder() {
    return new BuiltInGeocoder(Gazetteer.load());
  }
}
