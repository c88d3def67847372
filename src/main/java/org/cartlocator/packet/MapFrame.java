package org.cartlocator.packet;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.wording.Units;

/**
 * Where points of the Earth lie on a map around a center. Over so few miles the Earth is taken to
 * be flat, so that circles are round.
 *
 * @param middle the point in the middle
 * @param step from one ring to the next
 * @param scale CSS pixels to a mile
 */
record MapFrame(Coordinates middle, Distance step, double scale) {

  static final int WIDTH = 672;
  static final int HEIGHT = 360;
  static final int RINGS = 3;

  private static final double MILES_PER_DEGREE = 69.1;
  private static final double FULL_TURN = 360;

  /** Room for the outermost ring and the name of a place on it. */
  private static final double OUTER_RING = HEIGHT / 2.0 - 14;

  private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);

  /** The smallest map whose outermost ring holds a place so far from the middle. */
  static MapFrame around(Coordinates middle, Distance farthest, Units units) {
    Distance step =
        STEPS.stream()
            .map(units::toDistance)
            .filter(it -> it.miles() * RINGS >= farthest.miles())
            .findFirst()
            .orElse(farthest);
    return new MapFrame(middle, step, OUTER_RING / (step.miles() * RINGS));
  }

  /** The whole picture. */
  static Rectangle2D bounds() {
    return new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);
  }

  /** The place of a point on the picture, in CSS pixels; outside its bounds for a far point. */
  Point2D at(Coordinates point) {
    return at(point.lat(), point.lng());
  }

  /** The same for two bare numbers of degrees, of which an outline has thousands. */
  Point2D at(double lat, double lng) {
    double east = Math.IEEEremainder(lng - middle.lng(), FULL_TURN);
    double squeeze = Math.cos(Math.toRadians(middle.lat()));
    return new Point2D.Double(
        WIDTH / 2.0 + east * squeeze * MILES_PER_DEGREE * scale,
        HEIGHT / 2.0 - (lat - middle.lat()) * MILES_PER_DEGREE * scale);
  }

  /** Radius of a ring in CSS pixels, from 1 to {@value #RINGS}. */
  double radius(int ring) {
    return step.miles() * ring * scale;
  }

  /** How far a ring is from the middle. */
  Distance distance(int ring) {
    return Distance.ofMiles(step.miles() * ring);
  }
}
