package org.cartlocator.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the site is; wrong ones stop the start.
 *
 * @param publicAddress where visitors reach the site, such as {@code https://cart.example.org};
 *     without it the address is taken from each request
 */
@ConfigurationProperties("locator")
record SiteSettings(@Nullable String publicAddress) {

  /** Refuses what is not the address of a site. */
  SiteSettings {
    if (publicAddress != null && !publicAddress.isBlank() && !isSite(publicAddress)) {
      throw new IllegalArgumentException(
          "locator.public-address must be http:// or https:// with a host, and no ? or #");
    }
  }

  /** The address without a slash at its end; empty where none is set. */
  Optional<String> site() {
    return Optional.ofNullable(publicAddress)
        .filter(text -> !text.isBlank())
        .map(text -> text.replaceFirst("/+$", ""));
  }

  private static boolean isSite(String text) {
    try {
      URI uri = new URI(text);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
