package org.cartlocator.geo;

import java.io.Serializable;
import java.util.Locale;

/**
 * A point on the Earth in WGS 84 degrees.
 *
 * @param lat latitude in degrees, −90 (south) to 90 (north)
 * @param lng longitude in degrees, −180 (west) to 180 (east)
 */
public record Coordinates(double lat, double lng) implements Serializable {

  /** Refuses what is not a point on the Earth: out of range, infinite or not a number. */
  public Coordinates {
    if (!inRange(lat, lng)) {
      throw new IllegalArgumentException("latitude must be −90…90 and longitude −180…180 degrees");
    }
  }

  /** Whether the two numbers are a point on the Earth. */
  public static boolean inRange(double lat, double lng) {
    return lat >= -90 && lat <= 90 && lng >= -180 && lng <= 180;
  }

  /**
   * The same point with two decimals: a cell of about 0.7 mile. It is what a link may carry, so
   * that an address cannot be read back from it.
   */
  public Coordinates coarse() {
    return new Coordinates(Math.round(lat * 100) / 100.0, Math.round(lng * 100) / 100.0);
  }

  /**
   * Latitude, a comma, longitude, as {@code 39.95,-75.19}: at most five decimals, no trailing
   * zeros.
   */
  @Override
  public String toString() {
    return decimal(lat) + "," + decimal(lng);
  }

  private static String decimal(double degrees) {
    String fixed = String.format(Locale.ROOT, "%.5f", degrees);
    String trimmed = fixed.replaceAll("0+$", "").replaceAll("\\.$", "");
    return trimmed.equals("-0") ? "0" : trimmed;
  }
}
