package org.cartlocator.packet;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * A numbered place on the map.
 *
 * @param number its number in the list
 * @param exact false where it is known only to its town
 * @param tip where the place lies
 * @param head where its number stands: beside the tip where places crowd
 */
record Pin(int number, boolean exact, Point2D tip, Point2D head) {

  static final double RADIUS = 9.5;

  Pin withHead(Point2D moved) {
    return new Pin(number, exact, tip, moved);
  }

  /** What the head covers. */
  Rectangle2D bounds() {
    return new Rectangle2D.Double(
        head.getX() - RADIUS, head.getY() - RADIUS, 2 * RADIUS, 2 * RADIUS);
  }

  /** Whether the number stands so far off that a line must join it to its place. */
  boolean isMoved() {
    return tip.distance(head) > RADIUS / 2;
  }
}
