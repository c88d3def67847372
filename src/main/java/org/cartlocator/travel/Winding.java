package org.cartlocator.travel;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.cartlocator.geo.Coordinates;

/**
 * How much roads wind, by region: road miles for each mile of the straight way, 1.08 in central
 * Florida, 1.14 on the southern plains, 1.25 in the Appalachians, 1.4 in the northern Rockies.
 *
 * <p>The figures stand on a lattice of 5 degrees of latitude by 6 of longitude, and are mixed
 * between its knots, so that there is no border where an estimate jumps. The rows up to 50 degrees
 * north were fitted on 25 November 2026 by least squares, neighbors drawn together, to the 406 road
 * distances of {@code travel/road-distances.csv} (test resources, which name their sources) whose
 * two cities were not held out; the row at 55 degrees is set by hand after Alaska's highways
 * (Anchorage to Fairbanks: 262 miles straight, about 360 by road). Past the lattice its edge goes
 * on.
 */
final class Winding {

  private static final double SOUTH = 25;
  private static final double WEST = -125;
  private static final double ROW_DEGREES = 5;
  private static final double COLUMN_DEGREES = 6;

  /** From south to north, each row from west to east. */
  private static final double[][] KNOTS = {
    {1.16, 1.16, 1.16, 1.15, 1.15, 1.17, 1.15, 1.10, 1.08, 1.10, 1.11},
    {1.16, 1.17, 1.17, 1.15, 1.14, 1.20, 1.17, 1.13, 1.08, 1.11, 1.12},
    {1.14, 1.19, 1.19, 1.14, 1.13, 1.21, 1.18, 1.26, 1.16, 1.14, 1.15},
    {1.11, 1.22, 1.24, 1.22, 1.18, 1.16, 1.18, 1.18, 1.25, 1.15, 1.17},
    {1.20, 1.36, 1.39, 1.26, 1.24, 1.18, 1.16, 1.20, 1.33, 1.26, 1.22},
    {1.31, 1.40, 1.35, 1.29, 1.26, 1.26, 1.25, 1.26, 1.28, 1.26, 1.24},
    {1.40, 1.40, 1.35, 1.30, 1.30, 1.30, 1.30, 1.30, 1.30, 1.30, 1.30},
  };

  /** The lowest of all figures: what is mixed from them is not lower. */
  static final double LEAST =
      Stream.of(KNOTS).flatMapToDouble(DoubleStream::of).min().orElseThrow();

  /** So many samples tell the mean along a way of any length. */
  private static final int SAMPLES = 16;

  private Winding() {}

  /** The mean along the straight way between two points. */
  static double along(Coordinates from, Coordinates to) {
    double sum = 0;
    for (int i = 0; i < SAMPLES; i++) {
      double part = (i + 0.5) / SAMPLES;
      sum +=
          at(
              from.lat() + (to.lat() - from.lat()) * part,
              from.lng() + (to.lng() - from.lng()) * part);
    }
    return sum / SAMPLES;
  }

  /** The figure at one point. */
  static double at(Coordinates point) {
    return at(point.lat(), point.lng());
  }

  private static double at(double lat, double lng) {
    double row = Math.clamp((lat - SOUTH) / ROW_DEGREES, 0, KNOTS.length - 1);
    double column = Math.clamp((lng - WEST) / COLUMN_DEGREES, 0, KNOTS[0].length - 1);
    int south = Math.min((int) row, KNOTS.length - 2);
    int west = Math.min((int) column, KNOTS[0].length - 2);
    double below = mix(KNOTS[south][west], KNOTS[south][west + 1], column - west);
    double above = mix(KNOTS[south + 1][west], KNOTS[south + 1][west + 1], column - west);
    return mix(below, above, row - south);
  }

  private static double mix(double one, double other, double part) {
    return one + (other - one) * part;
  }
}
