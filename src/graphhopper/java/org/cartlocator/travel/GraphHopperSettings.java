package org.cartlocator.travel;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the router within the program, under {@code locator.travel.graphhopper}; wrong ones
 * stop the start.
 *
 * @param extract a file of OpenStreetMap's data, .osm.pbf or .osm; without it there is no router
 * @param cache a folder for what is made of it, which takes minutes the first time; beside the
 *     extract unless named
 */
@ConfigurationProperties("locator.travel.graphhopper")
record GraphHopperSettings(@Nullable Path extract, @Nullable Path cache) {

  GraphHopperSettings {
    if (extract != null && !Files.isReadable(extract)) {
      throw new IllegalArgumentException(
          "locator.travel.graphhopper.extract must be a file that can be read");
    }
  }

  /** Where the network is kept that was made of this extract. */
  Path cacheOf(Path file) {
    return cache == null ? file.resolveSibling(file.getFileName() + "-network") : cache;
  }
}
