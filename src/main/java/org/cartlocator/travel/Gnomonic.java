package org.cartlocator.travel;

import org.cartlocator.geo.Coordinates;

/**
 * The Earth seen from its middle onto a plane that touches it in Kansas: great circles become
 * straight lines, so that whether a way crosses water is a matter of lines on paper. It reaches a
 * quarter of the way around the Earth, which holds all of North America.
 *
 * @param x to the east, in radii of the Earth
 * @param y to the north, in radii of the Earth
 */
record Gnomonic(double x, double y) {

  private static final double MIDDLE_LAT = Math.toRadians(39);
  private static final double MIDDLE_LNG = Math.toRadians(-97);
  private static final double SIN_MIDDLE = Math.sin(MIDDLE_LAT);
  private static final double COS_MIDDLE = Math.cos(MIDDLE_LAT);

  /** Nearer to the horizon than this, the plane runs off to where it tells nothing. */
  private static final double LEAST_HEIGHT = 0.1;

  /** Where the point falls on the plane; the height above the horizon must have been looked at. */
  static Gnomonic of(Coordinates point) {
    double lat = Math.toRadians(point.lat());
    double lng = Math.toRadians(point.lng()) - MIDDLE_LNG;
    double height = height(lat, lng);
    double north = COS_MIDDLE * Math.sin(lat) - SIN_MIDDLE * Math.cos(lat) * Math.cos(lng);
    return new Gnomonic(Math.cos(lat) * Math.sin(lng) / height, north / height);
  }

  /** Whether the plane shows the point. */
  static boolean shows(Coordinates point) {
    return height(Math.toRadians(point.lat()), Math.toRadians(point.lng()) - MIDDLE_LNG)
        > LEAST_HEIGHT;
  }

  /** On which side of the line from here through {@code to} a point lies: left is positive. */
  double side(Gnomonic to, Gnomonic point) {
    return (to.x - x) * (point.y - y) - (to.y - y) * (point.x - x);
  }

  private static double height(double lat, double lng) {
    return SIN_MIDDLE * Math.sin(lat) + COS_MIDDLE * Math.cos(lat) * Math.cos(lng);
  }
}
