package org.cartlocator.catalog;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import org.cartlocator.catalog.DatasetReader.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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

  /**
   * Only what runs for long has a use for it, and only for a folder; the copy in the program never
   * changes. Whether there is a folder is asked here and not by a condition: those are settled when
   * the program is packed (decision 26).
   */
  @Bean
  @ConditionalOnWebApplication
  @Nullable FolderWatch folderWatch(
      CatalogSettings settings, DatasetReader reader, SnapshotCatalog catalog, Clock clock) {
    Instant started = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    return settings
        .folder()
        .map(
            folder -> new FolderWatch(folder, settings.dataLook(), reader, catalog, clock, started))
        .orElse(null);
  }
}
