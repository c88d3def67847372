package org.cartlocator.caseload;

import java.time.Clock;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.finder.Finder;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.packet.PacketPrinter;
import org.cartlocator.stay.StayPlanner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what reads and answers files of cases. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CaseloadSettings.class)
class CaseloadConfiguration {

  @Bean
  CaseFiles caseFiles(CaseloadSettings settings, Catalog catalog, Clock clock) {
    return new CaseFiles(settings, new DiagnosisNames(catalog), clock);
  }

  @Bean
  Caseload caseload(
      CaseFiles files,
      Geocoder geocoder,
      Finder finder,
      StayPlanner planner,
      Catalog catalog,
      CaseloadSettings settings) {
    return new Caseload(files, geocoder, finder, planner, catalog, settings);
  }

  @Bean
  CaseloadRoom caseloadRoom(CaseloadSettings settings) {
    return new CaseloadRoom(settings);
  }

  @Bean
  CasePackets casePackets(StayPlanner planner, PacketPrinter printer, CaseloadSettings settings) {
    return new CasePackets(planner, printer, settings);
  }
}
