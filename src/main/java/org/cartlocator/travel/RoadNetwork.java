package org.cartlocator.travel;

import java.util.List;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;

/**
 * Which points roads can join. Everything belongs to the mainland of North America unless it lies
 * on one of the islands named here or in roadless Alaska. Car ferries do not count as roads: they
 * have timetables, and they stop in bad weather.
 *
 * <p>The outlines are boxes drawn by hand around each island, close enough to keep towns of the
 * mainland out.
 */
final class RoadNetwork {

  private static final String MAINLAND = "mainland";
  private static final String ROADLESS_ALASKA = "roadless Alaska";

  /** Towns of roadless Alaska have streets of their own, but none that leads to the next town. */
  private static final Distance LOCAL_STREETS = Distance.ofMiles(15);

  private static final List<Box> ISLANDS =
      List.of(
          new Box("Niihau", 21.75, 22.05, -160.27, -160.03),
          new Box("Kauai", 21.83, 22.26, -159.82, -159.26),
          new Box("Oahu", 21.22, 21.74, -158.32, -157.61),
          new Box("Molokai", 21.03, 21.24, -157.34, -156.68),
          new Box("Lanai", 20.70, 20.95, -157.09, -156.78),
          new Box("Maui", 20.55, 21.05, -156.72, -155.95),
          new Box("Hawaii", 18.88, 20.30, -156.10, -154.77),
          new Box("Vieques", 18.07, 18.18, -65.59, -65.25),
          new Box("Culebra", 18.26, 18.37, -65.37, -65.20),
          new Box("Puerto Rico", 17.85, 18.55, -67.30, -65.57),
          new Box("Saint Thomas", 18.28, 18.43, -65.10, -64.82),
          new Box("Saint John", 18.29, 18.39, -64.81, -64.64),
          new Box("Saint Croix", 17.65, 17.81, -64.92, -64.54),
          new Box("Guam", 13.20, 13.70, 144.60, 145.00),
          new Box("Rota", 14.08, 14.23, 145.10, 145.32),
          new Box("Tinian", 14.90, 15.09, 145.56, 145.68),
          new Box("Saipan", 15.08, 15.31, 145.67, 145.85),
          new Box("Tutuila", -14.40, -14.20, -170.88, -170.53),
          new Box("Nantucket", 41.22, 41.34, -70.14, -69.94),
          new Box("Martha's Vineyard", 41.29, 41.50, -70.85, -70.43),
          new Box("Block Island", 41.13, 41.25, -71.63, -71.52),
          new Box("Fishers Island", 41.25, 41.30, -72.04, -71.92),
          new Box("Ocracoke", 35.08, 35.20, -76.03, -75.85),
          new Box("Vinalhaven", 44.00, 44.13, -68.93, -68.77),
          new Box("Mackinac Island", 45.84, 45.90, -84.67, -84.58),
          new Box("Beaver Island", 45.55, 45.78, -85.64, -85.45),
          new Box("Washington Island", 45.32, 45.44, -86.99, -86.81),
          new Box("Santa Catalina", 33.29, 33.50, -118.62, -118.29),
          new Box("San Juan Islands", 48.40, 48.80, -123.25, -122.74),
          new Box("Vashon", 47.33, 47.50, -122.53, -122.40),
          new Box("Vancouver Island, south", 48.38, 49.25, -125.60, -123.30),
          new Box("Newfoundland", 46.50, 51.70, -59.50, -52.60));

  private static final List<Box> ALASKA =
      List.of(
          new Box("Aleutians", 51.0, 56.5, -180.0, -156.0),
          new Box("Alaska west of Canada", 54.0, 72.0, -170.0, -141.0),
          new Box("Panhandle", 54.6, 59.15, -141.0, -130.05),
          new Box("Yakutat", 59.15, 60.2, -141.0, -138.5));

  /**
   * Where Alaska's highways run: Anchorage, Kenai, Fairbanks, Valdez, and the Dalton Highway to
   * Deadhorse.
   */
  private static final List<Box> ALASKA_HIGHWAYS =
      List.of(
          new Box("South-central", 59.5, 63.0, -151.9, -141.0),
          new Box("Interior", 63.0, 66.1, -151.0, -141.0),
          new Box("Dalton Highway", 66.1, 70.35, -151.0, -147.9));

  /** Pockets inside those boxes that no highway reaches. */
  private static final List<Box> ALASKA_POCKETS =
      List.of(
          new Box("Cordova", 60.3, 60.75, -146.4, -145.2),
          new Box("Tyonek", 60.95, 61.45, -152.0, -150.6));

  private RoadNetwork() {}

  /** Whether a car can get from one point to the other without a ferry. */
  static boolean joins(Coordinates from, Coordinates to) {
    String network = networkOf(from);
    if (!network.equals(networkOf(to))) {
      return false;
    }
    return !network.equals(ROADLESS_ALASKA)
        || !GreatCircle.between(from, to).isFartherThan(LOCAL_STREETS);
  }

  private static String networkOf(Coordinates point) {
    for (Box island : ISLANDS) {
      if (island.contains(point)) {
        return island.name;
      }
    }
    return isRoadlessAlaska(point) ? ROADLESS_ALASKA : MAINLAND;
  }

  private static boolean isRoadlessAlaska(Coordinates point) {
    return within(ALASKA, point)
        && (!within(ALASKA_HIGHWAYS, point) || within(ALASKA_POCKETS, point));
  }

  private static boolean within(List<Box> boxes, Coordinates point) {
    for (Box box : boxes) {
      if (box.contains(point)) {
        return true;
      }
    }
    return false;
  }

  private record Box(String name, double south, double north, double west, double east) {

    boolean contains(Coordinates point) {
      return point.lat() >= south
          && point.lat() <= north
          && point.lng() >= west
          && point.lng() <= east;
    }
  }
}
