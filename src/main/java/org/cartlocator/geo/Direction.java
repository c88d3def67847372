package org.cartlocator.geo;

/**
 * Where a point lies as seen from the middle of the Earth, as a vector of length 1.
 *
 * @param x towards longitude 0 on the equator
 * @param y towards longitude 90 on the equator
 * @param z towards the north pole
 */
public record Direction(double x, double y, double z) {

  /** The direction of a point. */
  public static Direction of(Coordinates point) {
    double lat = Math.toRadians(point.lat());
    double lng = Math.toRadians(point.lng());
    return new Direction(
        Math.cos(lat) * Math.cos(lng), Math.cos(lat) * Math.sin(lng), Math.sin(lat));
  }

  /**
   * The straight way through the Earth between two points on its surface: never longer than the
   * great circle, and many times quicker to reckon.
   */
  public Distance chord(Direction other) {
    double across = x - other.x;
    double along = y - other.y;
    double up = z - other.z;
    return Distance.ofKilometers(
        GreatCircle.EARTH_RADIUS_KILOMETERS * Math.sqrt(across * across + along * along + up * up));
  }
}
