package org.cartlocator.packet;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Moves the numbers of crowded places apart, as little as it takes to read all of them. */
final class PinSpread {

  private static final int ROUNDS = 200;
  private static final double GAP = 3;

  /** Turns by it spread points evenly around a middle. */
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  /** The mark of the center stays where it is, and free. */
  static final double CENTER_RADIUS = 12;

  private final Point2D center;

  private PinSpread(Point2D center) {
    this.center = center;
  }

  /** The same pins with heads that do not touch one another nor the center's mark. */
  static List<Pin> apart(List<Pin> pins, Point2D center) {
    PinSpread spread = new PinSpread(center);
    List<Pin> moved = strewn(pins);
    for (int round = 0; round < ROUNDS && spread.push(moved); round++) {
      // Each push may bring others together; most maps need a few.
    }
    return moved;
  }

  /** Pins in one spot, as of places known only to their town, begin in a spiral around it. */
  private static List<Pin> strewn(List<Pin> pins) {
    Map<Point2D, Integer> before = new HashMap<>();
    List<Pin> strewn = new ArrayList<>();
    for (Pin pin : pins) {
      int same = before.merge(pin.tip(), 1, Integer::sum) - 1;
      double radius = 2 * Pin.RADIUS * Math.sqrt(same);
      double angle = same * GOLDEN_ANGLE;
      Point2D head = offset(pin.tip(), radius * Math.cos(angle), radius * Math.sin(angle));
      strewn.add(pin.withHead(inside(head)));
    }
    return strewn;
  }

  private boolean push(List<Pin> pins) {
    boolean pushed = false;
    for (int i = 0; i < pins.size(); i++) {
      Pin pin = pins.get(i);
      Point2D clear = away(center, pin.head(), CENTER_RADIUS + Pin.RADIUS + GAP, pin.number());
      pushed |= !clear.equals(pin.head());
      pins.set(i, pin.withHead(inside(clear)));
      for (int j = 0; j < i; j++) {
        pushed |= part(pins, j, i);
      }
    }
    return pushed;
  }

  /** Moves each of two heads half of what they lack. */
  private static boolean part(List<Pin> pins, int first, int second) {
    Point2D one = pins.get(first).head();
    Point2D other = pins.get(second).head();
    Point2D moved = away(one, other, 2 * Pin.RADIUS + GAP, pins.get(second).number());
    if (moved.equals(other)) {
      return false;
    }
    double x = (moved.getX() - other.getX()) / 2;
    double y = (moved.getY() - other.getY()) / 2;
    pins.set(second, pins.get(second).withHead(inside(offset(other, x, y))));
    pins.set(first, pins.get(first).withHead(inside(offset(one, -x, -y))));
    return true;
  }

  /** The point itself, or the next one that is so far from another. */
  private static Point2D away(Point2D from, Point2D point, double least, int number) {
    double distance = from.distance(point);
    if (distance >= least - 0.01) {
      return point;
    }
    // Places in one spot have no direction to part in: each number has its own.
    double angle =
        distance < 0.01
            ? number * GOLDEN_ANGLE
            : Math.atan2(point.getY() - from.getY(), point.getX() - from.getX());
    return offset(from, least * Math.cos(angle), least * Math.sin(angle));
  }

  private static Point2D offset(Point2D point, double x, double y) {
    return new Point2D.Double(point.getX() + x, point.getY() + y);
  }

  private static Point2D inside(Point2D point) {
    double edge = Pin.RADIUS + GAP;
    return new Point2D.Double(
        Math.clamp(point.getX(), edge, MapFrame.WIDTH - edge),
        Math.clamp(point.getY(), edge, MapFrame.HEIGHT - edge));
  }
}
