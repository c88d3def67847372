package org.cartlocator.geocoding.remote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cartlocator.geocoding.AddressService.Kind;
import org.cartlocator.remote.RemoteSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The services for addresses, all off; wrong settings stop the start.
 *
 * @param order who is asked first
 * @param census the US Census Bureau's, usually https://geocoding.geo.census.gov
 * @param nominatim a Nominatim; the public one wants to know whom to write to
 * @param photon a Photon
 */
@ConfigurationProperties(RemoteGeocodingSettings.PREFIX)
record RemoteGeocodingSettings(
    @DefaultValue({"census", "nominatim", "photon"}) List<Kind> order,
    @DefaultValue RemoteSettings census,
    @DefaultValue RemoteSettings nominatim,
    @DefaultValue RemoteSettings photon) {

  static final String PREFIX = "locator.geocoding.remote";

  /**
   * Its policy at https://operations.osmfoundation.org/policies/nominatim/ (seen 2026-11-25): one
   * request a second at most, and a User-Agent that tells who asks.
   */
  private static final String PUBLIC_NOMINATIM = "nominatim.openstreetmap.org";

  RemoteGeocodingSettings {
    order = List.copyOf(order);
    for (Kind kind : Kind.values()) {
      of(kind, census, nominatim, photon).checked(property(kind));
    }
    if (nominatim.host().filter(PUBLIC_NOMINATIM::equals).isPresent()) {
      mindPolicy(nominatim);
    }
  }

  /** The settings of a service that is on; empty for one that is off. */
  Optional<RemoteSettings> find(Kind kind) {
    return Optional.of(of(kind, census, nominatim, photon)).filter(RemoteSettings::isOn);
  }

  private static RemoteSettings of(
      Kind kind, RemoteSettings census, RemoteSettings nominatim, RemoteSettings photon) {
    return switch (kind) {
      case CENSUS -> census;
      case NOMINATIM -> nominatim;
      case PHOTON -> photon;
    };
  }

  private static String property(Kind kind) {
    return PREFIX + "." + kind.name().toLowerCase(Locale.ROOT);
  }

  private static void mindPolicy(RemoteSettings nominatim) {
    String property = property(Kind.NOMINATIM);
    if (!nominatim.userAgent().contains("@") && !nominatim.userAgent().contains("://")) {
      throw new IllegalArgumentException(
          property
              + ".user-agent must name your site and a mail or web address where you can be"
              + " reached: the public Nominatim asks for it");
    }
    if (nominatim.callsPerSecond() > 1) {
      throw new IllegalArgumentException(
          property + ".calls-per-second must be 1: the public Nominatim allows no more");
    }
  }
}
