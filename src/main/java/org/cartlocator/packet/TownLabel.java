package org.cartlocator.packet;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.Stream;

/**
 * The name of a town on the map.
 *
 * @param point the middle of the town
 * @param x where the name begins
 * @param baseline the line that the name stands on
 * @param width how long the name is
 */
record TownLabel(String name, Point2D point, double x, double baseline, double width) {

  static final double SIZE = 10.5;
  static final double DOT = 1.8;

  private static final double GAP = 5;
  private static final double RISE = SIZE * 0.35;

  /** The places a name may have around the dot, the most usual first. */
  static Stream<TownLabel> around(String name, Point2D point, double width) {
    double middle = point.getX() - width / 2;
    return Stream.of(
        new TownLabel(name, point, point.getX() + GAP, point.getY() + RISE, width),
        new TownLabel(name, point, point.getX() - GAP - width, point.getY() + RISE, width),
        new TownLabel(name, point, middle, point.getY() - GAP, width),
        new TownLabel(name, point, middle, point.getY() + GAP + SIZE * 0.7, width));
  }

  /** What the dot and the name cover. */
  Rectangle2D bounds() {
    Rectangle2D box = new Rectangle2D.Double(x - 2, baseline - SIZE, width + 4, SIZE * 1.3);
    box.add(new Rectangle2D.Double(point.getX() - DOT, point.getY() - DOT, 2 * DOT, 2 * DOT));
    return box;
  }
}
