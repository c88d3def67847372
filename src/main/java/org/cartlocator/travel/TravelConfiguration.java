package org.cartlocator.travel;

import org.cartlocator.geo.Distance;
import org.cartlocator.remote.RemoteService;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the built-in estimate, and before it the router that the operator has named, if any. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TravelSettings.class)
class TravelConfiguration {

  @Bean
  Travel travel(TravelSettings settings) {
    Travel estimate = new EstimatedTravel();
    if (settings.osrm().isOn()) {
      RemoteService osrm = new RemoteService("osrm", settings.osrm());
      return new RoutedTravel(new OsrmRouter(osrm, settings.osrmTable()), estimate);
    }
    if (settings.valhalla().isOn()) {
      RemoteService valhalla = new RemoteService("valhalla", settings.valhalla());
      Distance reach = Distance.ofMiles(settings.valhallaReachMiles());
      return new RoutedTravel(
          new ValhallaRouter(valhalla, settings.valhallaTargets(), reach), estimate);
    }
    return estimate;
  }
}
