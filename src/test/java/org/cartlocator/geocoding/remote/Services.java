package org.cartlocator.geocoding.remote;

import java.time.Duration;
import org.cartlocator.geocoding.AddressService;
import org.cartlocator.geocoding.AddressService.Kind;
import org.cartlocator.geocoding.BuiltIn;
import org.cartlocator.remote.RemoteService;
import org.cartlocator.remote.RemoteSettings;
import org.springframework.util.unit.DataSize;

/** Services at a local server. */
final class Services {

  /** Enough for a local answer on the slowest machine. */
  static final Duration AMPLE = Duration.ofSeconds(30);

  private Services() {}

  static RemoteGeocoder at(Kind kind, String url, Duration timeout) {
    RemoteSettings settings =
        new RemoteSettings(
            url, timeout, 2, 1000, 0, Duration.ofMinutes(1), DataSize.ofKilobytes(16), "tests");
    RemoteService remote = new RemoteService(kind.name(), settings);
    AddressService service = new AddressService(kind, "127.0.0.1");
    return switch (kind) {
      case CENSUS -> new CensusGeocoder(service, remote);
      case NOMINATIM -> new NominatimGeocoder(service, remote);
      case PHOTON -> new PhotonGeocoder(service, remote, BuiltIn.GEOCODER);
    };
  }

  static String answer(Kind kind) {
    return switch (kind) {
      case CENSUS -> Answers.CENSUS;
      case NOMINATIM -> Answers.NOMINATIM;
      case PHOTON -> Answers.PHOTON;
    };
  }

  static String nothing(Kind kind) {
    return switch (kind) {
      case CENSUS -> "{\"result\":{\"addressMatches\":[]}}";
      case NOMINATIM -> "[]";
      case PHOTON -> "{\"type\":\"FeatureCollection\",\"features\":[]}";
    };
  }
}
