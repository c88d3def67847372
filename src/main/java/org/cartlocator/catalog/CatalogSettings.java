package org.cartlocator.catalog;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the data set is read from.
 *
 * @param data a folder with the three files; without it the copy in the program is used. A plain
 *     text, because a framework's conversion to a path would look on the classpath first
 */
@ConfigurationProperties("locator")
record CatalogSettings(@Nullable String data) {

  /** The folder that the operator named. */
  Optional<Path> folder() {
    return Optional.ofNullable(data).filter(text -> !text.isBlank()).map(Path::of);
  }
}
