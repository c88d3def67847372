package org.cartlocator.geo;

/** Arithmetic on the sphere: the shortest way over the Earth's surface between two points. */
public final class GreatCircle {

  /**
   * Mean radius of the Earth in kilometers, (2a + b) / 3 of the GRS 80 ellipsoid. Source: Moritz,
   * "Geodetic Reference System 1980", Journal of Geodesy 74 (2000), which gives 6,371,008.7714 m.
   */
  static final double EARTH_RADIUS_KILOMETERS = 6371.0087714;

  private GreatCircle() {}

  /**
   * The distance between two points by the haversine formula, which stays exact for points close
   * together. Against the ellipsoid it is at most about 0.6 % off.
   */
  public static Distance between(Coordinates from, Coordinates to) {
    double fromLat = Math.toRadians(from.lat());
    double toLat = Math.toRadians(to.lat());
    double sinHalfLat = Math.sin((toLat - fromLat) / 2);
    double sinHalfLng = Math.sin(Math.toRadians(to.lng() - from.lng()) / 2);
    double haversine =
        sinHalfLat * sinHalfLat + Math.cos(fromLat) * Math.cos(toLat) * sinHalfLng * sinHalfLng;
    // Rounding can carry antipodes a hair past 1, where asin has no value.
    double angle = 2 * Math.asin(Math.sqrt(Math.min(1, haversine)));
    return Distance.ofKilometers(EARTH_RADIUS_KILOMETERS * angle);
  }

  /** The angle at the Earth's center that a distance spans, in radians. */
  static double angle(Distance distance) {
    return distance.kilometers() / EARTH_RADIUS_KILOMETERS;
  }
}
