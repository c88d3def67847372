package org.cartlocator.web.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pins, towns and rings for the map's own tests. */
final class MapSamples {

  private MapSamples() {}

  /** A home in Harrisburg and the centers around it; four of them lie within a few miles. */
  static List<Pin> harrisburg() {
    return List.of(
        Pin.home("home", "Your home: Harrisburg, PA", new Coordinates(40.2737, -76.8844)),
        center(1, "Children's Hospital of Philadelphia, 111 miles", 39.9489, -75.1939),
        center(2, "Children's National Hospital, 112 miles", 38.9271, -77.0147),
        center(3, "Joseph M. Sanzari Children's Hospital, 187 miles", 40.8840, -74.0563),
        center(4, "Memorial Sloan Kettering Cancer Center, 191 miles", 40.7644, -73.9562),
        center(5, "Morgan Stanley Children's Hospital, 193 miles", 40.8398, -73.9422),
        center(6, "UPMC Children's Hospital of Pittsburgh, 197 miles", 40.4671, -79.9533),
        center(7, "Hassenfeld Children's Hospital, 192 miles", 40.7421, -73.9741));
  }

  /** Two hospitals of one address, two across the street, and places to stay among them. */
  static List<Pin> boston() {
    return List.of(
        center(1, "Boston Children's Hospital, 2 miles", 42.3372, -71.1064),
        center(2, "Dana-Farber Brigham Cancer Center, 2 miles", 42.3372, -71.1064),
        center(3, "Beth Israel Deaconess Medical Center, 2 miles", 42.3378, -71.1058),
        center(4, "Massachusetts General Hospital, 1 mile", 42.3626, -71.0693),
        lodging("a", "A. Hospital Hospitality House, 1 mile", 42.3380, -71.1040, false),
        lodging("b", "B. Hope Lodge, somewhere in Boston", 42.3376, -71.1070, true));
  }

  /** Every center of the data set. */
  static List<Pin> country() {
    List<Pin> pins = new ArrayList<>();
    for (JsonNode center : dataset().path("centers")) {
      JsonNode location = center.path("location");
      pins.add(
          center(
              pins.size() + 1,
              center.path("name").asString(),
              location.path("lat").asDouble(),
              location.path("lng").asDouble()));
    }
    return pins;
  }

  static List<Ring> rings() {
    return List.of(
        new Ring(new Coordinates(39.9489, -75.1939), Distance.ofMiles(30), "30 miles"),
        new Ring(new Coordinates(39.9489, -75.1939), Distance.ofMiles(60), "60 miles"));
  }

  private static Pin center(int number, String name, double lat, double lng) {
    String text = String.valueOf(number);
    return Pin.center("c" + text, text + ". " + name, text, new Coordinates(lat, lng));
  }

  private static Pin lodging(String id, String label, double lat, double lng, boolean guess) {
    return new Pin(id, label, Pin.HOUSE, Pin.Kind.LODGING, new Coordinates(lat, lng), guess);
  }

  private static JsonNode dataset() {
    try (InputStream file = MapSamples.class.getResourceAsStream("/data/centers.json")) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
