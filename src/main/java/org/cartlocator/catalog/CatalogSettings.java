package org.cartlocator.catalog;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data set is read from; wrong settings stop the start.
 *
 * @param data a folder with the three files; without it the copy in the program is used. A plain
 *     text, because a framework's conversion to a path would look on the classpath first
 * @param dataLook how long between two looks whether the files of the folder have changed, a
 *     hundred milliseconds or more
 */
@ConfigurationProperties("locator")
record CatalogSettings(@Nullable String data, @DefaultValue("5s") Duration dataLook) {

  private static final Duration SHORTEST = Duration.ofMillis(100);

  /** Refuses to look all the time. */
  CatalogSettings {
    if (dataLook.compareTo(SHORTEST) < 0) {
      throw new IllegalArgumentException("locator.data-look must be 100ms or more");
    }
  }

  /** The folder that the operator named. */
  Optional<Path> folder() {
    return Optional.ofNullable(data).filter(text -> !text.isBlank()).map(Path::of);
  }
}
