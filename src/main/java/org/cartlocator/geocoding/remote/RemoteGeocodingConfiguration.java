package org.cartlocator.geocoding.remote;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cartlocator.geocoding.AddressLookup;
import org.cartlocator.geocoding.AddressService;
import org.cartlocator.geocoding.AddressService.Kind;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.remote.RemoteService;
import org.cartlocator.remote.RemoteSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the services that the operator has configured; usually none. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RemoteGeocodingSettings.class)
class RemoteGeocodingConfiguration {

  @Bean
  AddressLookup addressLookup(Geocoder geocoder, RemoteGeocodingSettings settings) {
    List<RemoteGeocoder> services =
        settings.order().stream()
            .distinct()
            .flatMap(kind -> service(kind, settings, geocoder))
            .toList();
    return new RemoteAddressLookup(geocoder, services);
  }

  private static Stream<RemoteGeocoder> service(
      Kind kind, RemoteGeocodingSettings settings, Geocoder geocoder) {
    return settings.find(kind).stream().map(on -> service(kind, on, geocoder));
  }

  private static RemoteGeocoder service(Kind kind, RemoteSettings settings, Geocoder geocoder) {
    AddressService service = new AddressService(kind, settings.host().orElseThrow());
    RemoteService remote = new RemoteService(kind.name().toLowerCase(Locale.ROOT), settings);
    return switch (kind) {
      case CENSUS -> new CensusGeocoder(service, remote);
      case NOMINATIM -> new NominatimGeocoder(service, remote);
      case PHOTON -> new PhotonGeocoder(service, remote, geocoder);
    };
  }
}
