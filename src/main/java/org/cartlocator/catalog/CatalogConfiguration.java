package org.cartlocator.catalog;

import org.cartlocator.catalog.DatasetReader.Reading;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the data set at the start; with a bad one there is no application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CatalogSettings.class)
class CatalogConfiguration {

  @Bean
  SnapshotCatalog catalog(CatalogSettings settings, DatasetReader reader) {
    Reading reading = settings.folder().map(reader::read).orElseGet(reader::readPackaged);
    return new SnapshotCatalog(reading.orThrow());
  }
}
