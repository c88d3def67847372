package org.cartlocator.web.map;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the map, under {@code locator.map}; wrong ones stop the start.
 *
 * @param tiles {@code ask}: street images after the visitor's press; {@code on}: at once; {@code
 *     off}: never
 * @param tileUrl an http or https address, or a path of this site, with {@code {z}}, {@code {x}}
 *     and {@code {y}}
 * @param tileAttribution the credit the images' maker asks for
 * @param tileAttributionUrl where the credit leads; may be empty
 */
@ConfigurationProperties("locator.map")
public record MapSettings(
    @DefaultValue("ask") Tiles.Mode tiles,
    @DefaultValue("https://tile.openstreetmap.org/{z}/{x}/{y}.png") String tileUrl,
    @DefaultValue("© OpenStreetMap contributors") String tileAttribution,
    @DefaultValue("https://www.openstreetmap.org/copyright") String tileAttributionUrl) {

  /** Refuses an address that no browser could ask for an image. */
  public MapSettings {
    for (String part : List.of("{z}", "{x}", "{y}")) {
      if (!tileUrl.contains(part)) {
        throw new IllegalArgumentException("locator.map.tile-url lacks " + part);
      }
    }
    if (!isPathOfThisSite(tileUrl) && !isWebAddress(tileUrl)) {
      throw new IllegalArgumentException(
          "locator.map.tile-url must begin with http://, https:// or a single /");
    }
    if (!tileAttributionUrl.isEmpty() && !isWebAddress(tileAttributionUrl)) {
      throw new IllegalArgumentException(
          "locator.map.tile-attribution-url must begin with http:// or https://");
    }
  }

  /** The same as the map takes it. */
  public Tiles toTiles() {
    return tiles == Tiles.Mode.OFF
        ? Tiles.OFF
        : new Tiles(tiles, tileUrl, tileAttribution, tileAttributionUrl);
  }

  // Two slashes would begin another host's name.
  private static boolean isPathOfThisSite(String url) {
    return url.startsWith("/") && !url.startsWith("//");
  }

  private static boolean isWebAddress(String url) {
    try {
      // Placeholders are no part of a URI; any letter stands for them here.
      URI uri = new URI(url.replaceAll("\\{[a-z]}", "a"));
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
