package org.cartlocator.geocoding.remote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartlocator.geocoding.AddressService;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Place;
import org.cartlocator.remote.RemoteAnswer;
import org.cartlocator.remote.RemoteService;
import tools.jackson.databind.JsonNode;

/**
 * The geocoder of the US Census Bureau. It knows addresses with a house number in the United
 * States, Puerto Rico and the Island Areas, and places them along the range of numbers of their
 * block. Requests and answers are documented at
 * https://geocoding.geo.census.gov/geocoder/Geocoding_Services_API.html (seen 2026-11-25).
 */
final class CensusGeocoder implements RemoteGeocoder {

  private final AddressService service;
  private final RemoteService remote;

  CensusGeocoder(AddressService service, RemoteService remote) {
    this.service = service;
    this.remote = remote;
  }

  @Override
  public AddressService service() {
    return service;
  }

  @Override
  public boolean covers(Geocoding local) {
    return local.likeliest().map(Place::state).isPresent();
  }

  @Override
  public RemoteAnswer ask(String text, Locale language) {
    return remote.get(
        "/geocoder/locations/onelineaddress",
        Map.of("address", text, "benchmark", "Public_AR_Current", "format", "json"));
  }

  @Override
  public Optional<List<Candidate>> read(JsonNode body) {
    JsonNode matches = body.path("result").path("addressMatches");
    if (!matches.isArray()) {
      return Optional.empty();
    }
    List<Candidate> candidates = new ArrayList<>();
    for (JsonNode match : matches.values()) {
      JsonNode point = match.path("coordinates");
      Fields.point(point.path("y"), point.path("x"))
          .flatMap(
              at ->
                  Fields.text(match, "matchedAddress")
                      .map(
                          address ->
                              new Candidate(
                                  label(address),
                                  at,
                                  Place.Precision.POINT,
                                  Fields.text(match.path("addressComponents"), "state")
                                      .orElse(null))))
          .ifPresent(candidates::add);
    }
    return Optional.of(List.copyOf(candidates));
  }

  /** "12 MAIN ST, BOISE, ID, 83702" as people write it. */
  private static String label(String address) {
    List<String> parts = List.of(address.split(", *", -1));
    return parts.size() == 4
        ? Fields.join(", ", capitals(parts.get(0)), capitals(parts.get(1)), parts.get(2))
            + " "
            + parts.get(3)
        : address;
  }

  private static String capitals(String words) {
    return Stream.of(words.split(" "))
        .map(word -> isDirection(word) ? word : capital(word))
        .collect(Collectors.joining(" "));
  }

  private static boolean isDirection(String word) {
    return word.matches("[NS][EW]");
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
