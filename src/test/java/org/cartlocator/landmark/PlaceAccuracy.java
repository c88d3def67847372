package org.cartlocator.landmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.GreatCircle;
import org.cartlocator.geocoding.gazetteer.Gazetteer;
import org.cartlocator.geocoding.gazetteer.Town;
import org.cartlocator.geocoding.search.PlaceIndex;
import org.cartlocator.geocoding.text.Names;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints how far the point of a ZIP code, and of a town, lies from houses in it whose own
 * coordinates are known: the hospitals and the places to stay of the data set, as far as their
 * records give the point of the building.
 */
final class PlaceAccuracy {

  private static final double[] SHARES = {0.5, 0.75, 0.9, 0.95, 1};

  private PlaceAccuracy() {}

  /** Prints a table. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    Gazetteer gazetteer = Gazetteer.load();
    PlaceIndex index = PlaceIndex.of(gazetteer.named());
    List<Double> fromZip = new ArrayList<>();
    List<Double> fromTown = new ArrayList<>();
    for (JsonNode house : houses()) {
      JsonNode location = house.get("location");
      Coordinates own =
          new Coordinates(location.get("lat").asDouble(), location.get("lng").asDouble());
      JsonNode address = house.get("address");
      gazetteer
          .postalCodes()
          .find(address.path("postalCode").asString(""))
          .ifPresent(zip -> fromZip.add(GreatCircle.between(zip.point(), own).miles()));
      Set<String> state = Set.of("US-" + address.get("state").asString());
      index.named(Names.key(address.get("city").asString()), state, 1).stream()
          .filter(Town.class::isInstance)
          .forEach(town -> fromTown.add(GreatCircle.between(town.point(), own).miles()));
    }
    System.out.println(
        "| distance of a building from | n | median | 75 % | 90 % | 95 % | most (miles) |");
    System.out.println("|---|---|---|---|---|---|---|");
    print("the point of its ZIP code", fromZip);
    print("the point of its town", fromTown);
  }

  /** Those whose record gives the point of the building, found without our gazetteer. */
  private static List<JsonNode> houses() {
    List<JsonNode> houses = new ArrayList<>();
    for (String file : List.of("centers", "lodging")) {
      for (JsonNode house : JsonMapper.shared().readTree(Path.of(file + ".json")).get(file)) {
        if (house.get("location").get("precision").asString().equals("campus")) {
          houses.add(house);
        }
      }
    }
    return houses;
  }

  @SuppressWarnings("SystemOut")
  private static void print(String what, List<Double> miles) {
    List<Double> sorted = miles.stream().sorted().toList();
    StringBuilder row = new StringBuilder("| " + what + " | " + sorted.size() + " |");
    for (double share : SHARES) {
      double value = sorted.get((int) Math.ceil(share * sorted.size()) - 1);
      row.append(String.format(Locale.ROOT, " %.1f |", value));
    }
    System.out.println(row);
  }
}
