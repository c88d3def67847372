package org.cartlocator.catalog;

import org.cartlocator.catalog.DatasetReader.Reading;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the data set at the start; with a bad one there is no application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CatalogSettings.class)
class CatalogConfiguration {

  @Bean
  SnapshotCatalog catalog(
      ObjectProvider<FirstReading> early, CatalogSettings settings, DatasetReader reader) {
    FirstReading first = early.getIfAvailable();
    Reading reading =
        first == null
            ? settings.folder().map(reader::read).orElseGet(reader::readPackaged)
            : first.get();
    return new SnapshotCatalog(reading.orThrow());
  }
}
