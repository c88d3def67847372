package org.cartlocator.geocoding;

import java.util.List;
import org.cartlocator.geocoding.gazetteer.Country;
import org.cartlocator.geocoding.gazetteer.Town;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the built-in geocoder and the larger towns to the application. */
@Configuration(proxyBeanMethods = false)
class GeocodingConfiguration {

  private static final int GREAT_CITY = 1_000_000;

  private final GazetteerLoading loading;

  GeocodingConfiguration(ObjectProvider<GazetteerLoading> early) {
    loading = early.getIfAvailable(GazetteerLoading::start);
  }

  @Bean
  Geocoder geocoder(ObjectProvider<Landmarks> landmarks) {
    return new LandmarkGeocoder(
        new WaitingGeocoder(loading), landmarks.getIfAvailable(() -> List::of));
  }

  @Bean
  LargeTowns largeTowns() {
    return most ->
        loading.gazetteer().named().stream()
            .filter(Town.class::isInstance)
            .map(Town.class::cast)
            .filter(town -> !town.section() && isKnownHere(town))
            .limit(most)
            .map(town -> new LargeTown(town.name(), town.point(), town.population()))
            .toList();
  }

  /**
   * Readers find their way by the towns of their own country, and by the great ones of the
   * neighbours.
   */
  private static boolean isKnownHere(Town town) {
    return town.region().country() == Country.US || town.population() >= GREAT_CITY;
  }
}
