package org.cartlocator.travel;

import java.util.Optional;
import org.cartlocator.geo.Distance;
import org.cartlocator.remote.RemoteService;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Wires the built-in estimate, and before it the router that the operator has named, if any: one
 * within the program, where the build has it and it has a map, else one on another host.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TravelSettings.class)
class TravelConfiguration {

  @Bean
  Travel travel(TravelSettings settings, Optional<Router> embedded) {
    Travel estimate = new EstimatedTravel();
    if (embedded.isPresent()) {
      return new RoutedTravel(embedded.get(), estimate);
    }
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
