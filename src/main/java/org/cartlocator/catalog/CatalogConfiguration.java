package org.cartlocator.catalog;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.cartlocator.catalog.DatasetReader.Reading;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the data set at the start; with a bad one there is no application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CatalogSettings.class)
class CatalogConfiguration {

  @Bean
  SnapshotCatalog catalog(
      ObjectProvider<FirstReading> early,
      CatalogSettings settings,
      DatasetReader reader,
      Clock clock) {
    FirstReading first = early.getIfAvailable();
    Reading reading =
        first == null
            ? settings.folder().map(reader::read).orElseGet(reader::readPackaged)
            : first.get();
    return new SnapshotCatalog(reading.orThrow(), clock.instant());
  }

  /** Only what runs for long has a use for it; the copy in the program never changes. */
  @Bean
  @ConditionalOnWebApplication
  @ConditionalOnProperty("locator.data")
  FolderWatch folderWatch(
      CatalogSettings settings, DatasetReader reader, SnapshotCatalog catalog, Clock clock) {
    Instant started = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    return new FolderWatch(
        settings.folder().orElse(Path.of("")),
        settings.dataLook(),
        reader,
        catalog,
        clock,
        started);
  }
}
