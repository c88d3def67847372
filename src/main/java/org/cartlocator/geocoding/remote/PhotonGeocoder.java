package org.cartlocator.geocoding.remote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cartlocator.geocoding.AddressService;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Place;
import org.cartlocator.geocoding.Place.Precision;
import org.cartlocator.remote.RemoteAnswer;
import org.cartlocator.remote.RemoteService;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Photon, over the data of OpenStreetMap; it can be run on several machines. Requests and answers
 * (GeoJSON) are documented at https://github.com/komoot/photon/blob/master/docs/api-v1.md (seen
 * 2026-11-25).
 */
final class PhotonGeocoder implements RemoteGeocoder {

  /** Values of the tag "place" that make a town of it. */
  private static final Set<String> TOWNS = Set.of("city", "town", "village", "hamlet");

  private final AddressService service;
  private final RemoteService remote;
  private final Geocoder states;

  /**
   * A Photon.
   *
   * @param states knows the codes of the states, which Photon names but does not abbreviate
   */
  PhotonGeocoder(AddressService service, RemoteService remote, Geocoder states) {
    this.service = service;
    this.remote = remote;
    this.states = states;
  }

  @Override
  public AddressService service() {
    return service;
  }

  @Override
  public boolean covers(Geocoding local) {
    return true;
  }

  /** A language that a Photon was not built with is an error to it; English always is one. */
  @Override
  public RemoteAnswer ask(String text, Locale language) {
    return remote.get("/api", Map.of("q", text, "limit", Integer.toString(MOST), "lang", "en"));
  }

  @Override
  public Optional<List<Candidate>> read(JsonNode body) {
    JsonNode features = body.path("features");
    if (!features.isArray()) {
      return Optional.empty();
    }
    List<Candidate> candidates = new ArrayList<>();
    for (JsonNode feature : features.values()) {
      JsonNode point = feature.path("geometry").path("coordinates");
      JsonNode properties = feature.path("properties");
      String state = state(properties);
      Fields.point(point.path(1), point.path(0))
          .flatMap(
              at ->
                  label(properties, state)
                      .map(label -> new Candidate(label, at, precision(properties), state)))
          .ifPresent(candidates::add);
    }
    return Optional.of(List.copyOf(candidates));
  }

  private static Precision precision(JsonNode properties) {
    return switch (Fields.text(properties, "type").orElseGet(() -> type(properties))) {
      case "house" -> Precision.POINT;
      case "street" -> Precision.POSTAL_CODE;
      case "locality", "district", "city", "town", "village", "hamlet" -> Precision.CITY;
      default -> Precision.REGION;
    };
  }

  /** An older Photon, and the example of the documentation, give the tags of the map alone. */
  private static String type(JsonNode properties) {
    if (Fields.text(properties, "housenumber").isPresent()) {
      return "house";
    }
    return switch (Fields.text(properties, "osm_key").orElse("")) {
      case "highway" -> "street";
      case "place" -> Fields.text(properties, "osm_value").filter(TOWNS::contains).orElse("");
      default -> "";
    };
  }

  private static Optional<String> label(JsonNode properties, @Nullable String state) {
    Optional<String> house = Fields.text(properties, "housenumber");
    Optional<String> street =
        Fields.text(properties, "street")
            .or(() -> Fields.text(properties, "name").filter(name -> isStreet(properties)));
    Optional<String> city =
        Fields.text(properties, "city")
            .or(() -> Fields.text(properties, "name").filter(name -> isTown(properties)));
    Optional<String> zip = Fields.text(properties, "postcode");
    if (state != null && street.isPresent() && city.isPresent()) {
      return Optional.of(AddressLine.of(house, street.get(), city.get() + ", " + state, zip));
    }
    String line =
        Fields.join(
            ", ",
            street.isPresent()
                ? Fields.join(" ", house.orElse(null), street.get())
                : Fields.text(properties, "name").filter(n -> !isTown(properties)).orElse(null),
            Fields.join(" ", zip.orElse(null), city.orElse(null)),
            Fields.text(properties, "state").orElse(null),
            Fields.text(properties, "country").orElse(null));
    return Optional.of(line).filter(text -> !text.isEmpty());
  }

  private static boolean isStreet(JsonNode properties) {
    return precision(properties) == Precision.POSTAL_CODE;
  }

  private static boolean isTown(JsonNode properties) {
    return precision(properties) == Precision.CITY;
  }

  private @Nullable String state(JsonNode properties) {
    return Fields.text(properties, "countrycode").filter("US"::equals).isEmpty()
        ? null
        : Fields.text(properties, "state")
            .flatMap(name -> states.geocode(name).likeliest())
            .filter(place -> place.kind() == Place.Kind.STATE)
            .map(Place::state)
            .orElse(null);
  }
}
