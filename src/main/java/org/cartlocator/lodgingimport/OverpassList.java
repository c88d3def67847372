package org.cartlocator.lodgingimport;

import static java.lang.Double.NaN;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cartlocator.catalog.PartialDate;
import org.cartlocator.geo.Coordinates;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what OpenStreetMap's Overpass service answers with {@code [out:json]} and {@code out center
 * meta}: nodes, ways and relations with their tags.
 */
final class OverpassList {

  /**
   * The tags of places where a guest may sleep under a roof, as OpenStreetMap's wiki names them.
   */
  private static final Set<String> KINDS =
      Set.of("hotel", "motel", "guest_house", "hostel", "apartment", "chalet");

  private OverpassList() {}

  /** The listings of a file; everything that is not one is told in words. */
  static List<Listing> read(Path file, List<String> leftOut) throws IOException {
    JsonNode root = parse(file);
    JsonNode elements = root.path("elements");
    if (!elements.isArray()) {
      throw new UnusableListException(
          file + " is no answer of Overpass: it has no list of elements");
    }
    PartialDate asOf = Forms.day(root.path("osm3s").path("timestamp_osm_base").asString(""));
    List<Listing> listings = new ArrayList<>();
    for (JsonNode element : elements) {
      String fault = fault(element);
      if (fault == null) {
        listings.add(listing(element, asOf));
      } else {
        leftOut.add(file.getFileName() + " · " + label(element) + ": " + fault);
      }
    }
    return listings;
  }

  private static JsonNode parse(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return JsonMapper.shared().readTree(in);
    } catch (JacksonException e) {
      throw new UnusableListException(file + " is no JSON: " + e.getOriginalMessage());
    }
  }

  private static @Nullable String fault(JsonNode element) {
    if (!Set.of("node", "way", "relation").contains(element.path("type").asString(""))
        || !element.path("id").isIntegralNumber()) {
      return "is no node, way or relation with a number";
    }
    if (!KINDS.contains(tag(element, "tourism"))) {
      return "is no place to stay (tourism=" + tag(element, "tourism") + ")";
    }
    if (Forms.text(tag(element, "name")) == null) {
      return "has no name";
    }
    return point(element) == null ? "has no point; ask Overpass for “out center”" : null;
  }

  private static Listing listing(JsonNode element, @Nullable PartialDate asOf) {
    String number = Forms.text(tag(element, "addr:housenumber"));
    String street = Forms.text(tag(element, "addr:street"));
    PartialDate edited = Forms.day(element.path("timestamp").asString(""));
    return new Listing(
        known(Forms.text(tag(element, "name"))),
        tag(element, "tourism").replace('_', ' '),
        known(point(element)),
        street == null || number == null ? street : number + " " + street,
        Forms.text(tag(element, "addr:city")),
        Forms.state(tag(element, "addr:state")),
        Forms.postalCode(tag(element, "addr:postcode")),
        Forms.phone(either(element, "phone", "contact:phone")),
        Forms.page(either(element, "website", "contact:website")),
        URI.create("https://www.openstreetmap.org/" + label(element)),
        "OpenStreetMap",
        edited == null ? asOf : edited);
  }

  private static @Nullable Coordinates point(JsonNode element) {
    JsonNode at = element.has("lat") ? element : element.path("center");
    return at.path("lat").isNumber() && at.path("lon").isNumber()
        // With a value instead: without one, a number too large for a double is an exception.
        ? Forms.point(at.path("lat").asDouble(NaN), at.path("lon").asDouble(NaN))
        : null;
  }

  private static String label(JsonNode element) {
    return element.path("type").asString("element") + "/" + element.path("id").asString("?");
  }

  private static String either(JsonNode element, String tag, String other) {
    String value = tag(element, tag);
    return value.isEmpty() ? tag(element, other) : value;
  }

  private static String tag(JsonNode element, String name) {
    return element.path("tags").path(name).asString("");
  }

  private static <T> T known(@Nullable T value) {
    return Objects.requireNonNull(value, "looked at before");
  }
}
