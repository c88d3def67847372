package org.cartlocator.geocoding.remote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cartlocator.geocoding.AddressService;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Place.Precision;
import org.cartlocator.remote.RemoteAnswer;
import org.cartlocator.remote.RemoteService;
import tools.jackson.databind.JsonNode;

/**
 * Nominatim, over the data of OpenStreetMap. Requests are documented at
 * https://nominatim.org/release-docs/latest/api/Search/, answers at
 * https://nominatim.org/release-docs/latest/api/Output/, the ranks of places at
 * https://nominatim.org/release-docs/latest/customize/Ranking/ (all seen 2026-11-25). It is asked
 * for finished texts alone: the public server forbids suggestions while typing.
 */
final class NominatimGeocoder implements RemoteGeocoder {

  /** Ranks of places: 30 is a house, 26 and more are streets, 13 to 25 a town or a part of one. */
  private static final int HOUSE = 30;

  private static final int STREET = 26;
  private static final int TOWN = 13;

  private final AddressService service;
  private final RemoteService remote;

  NominatimGeocoder(AddressService service, RemoteService remote) {
    this.service = service;
    this.remote = remote;
  }

  @Override
  public AddressService service() {
    return service;
  }

  @Override
  public boolean covers(Geocoding local) {
    return true;
  }

  @Override
  public RemoteAnswer ask(String text, Locale language) {
    return remote.get(
        "/search",
        Map.of(
            "q",
            text,
            "format",
            "jsonv2",
            "limit",
            Integer.toString(MOST),
            "addressdetails",
            "1",
            "accept-language",
            language.getLanguage()));
  }

  @Override
  public Optional<List<Candidate>> read(JsonNode body) {
    if (!body.isArray()) {
      return Optional.empty();
    }
    List<Candidate> candidates = new ArrayList<>();
    for (JsonNode place : body.values()) {
      JsonNode address = place.path("address");
      Fields.point(place.path("lat"), place.path("lon"))
          .flatMap(
              at ->
                  label(place, address)
                      .map(
                          label ->
                              new Candidate(
                                  label, at, precision(place), state(address).orElse(null))))
          .ifPresent(candidates::add);
    }
    return Optional.of(List.copyOf(candidates));
  }

  private static Precision precision(JsonNode place) {
    if (Fields.text(place, "addresstype").filter("postcode"::equals).isPresent()) {
      return Precision.POSTAL_CODE;
    }
    int rank = place.path("place_rank").asInt(0);
    if (rank >= HOUSE) {
      return Precision.POINT;
    }
    if (rank >= STREET) {
      return Precision.POSTAL_CODE;
    }
    return rank >= TOWN ? Precision.CITY : Precision.REGION;
  }

  /** The full name is of ten parts and more; for the US its parts make the usual line. */
  private static Optional<String> label(JsonNode place, JsonNode address) {
    Optional<String> town =
        Fields.first(address, "city", "town", "village", "hamlet", "municipality");
    return state(address)
        .flatMap(state -> town.map(name -> name + ", " + state))
        .flatMap(
            where ->
                Fields.text(address, "road")
                    .map(
                        road ->
                            AddressLine.of(
                                Fields.text(address, "house_number"),
                                road,
                                where,
                                Fields.text(address, "postcode"))))
        .or(() -> Fields.text(place, "display_name"));
  }

  private static Optional<String> state(JsonNode address) {
    return Fields.text(address, "ISO3166-2-lvl4")
        .filter(code -> code.matches("US-[A-Z]{2}"))
        .map(code -> code.substring(3));
  }
}
