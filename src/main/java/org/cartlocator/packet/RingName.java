package org.cartlocator.packet;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The name of a ring on the map, which stands on the ring itself.
 *
 * @param box what it covers
 */
record RingName(String name, Rectangle2D box) {

  static final double SIZE = 10.5;
  static final double MARGIN = 4;

  private static final double HEIGHT = 14;

  /** Where the names may stand, seen from the middle: below it unless something is there. */
  private static final List<Point2D> DIRECTIONS =
      List.of(direction(90), direction(-90), direction(0), direction(180), direction(45));

  /** Names in one row that hide as few of these heads as can be. */
  static List<RingName> of(List<String> names, MapFrame frame, List<Pin> pins, Typeface face) {
    return DIRECTIONS.stream()
        .map(direction -> row(names, frame, direction, face))
        .reduce((one, other) -> hidden(other, pins) < hidden(one, pins) ? other : one)
        .orElse(List.of());
  }

  private static List<RingName> row(
      List<String> names, MapFrame frame, Point2D direction, Typeface face) {
    Point2D middle = frame.at(frame.middle());
    return IntStream.range(0, names.size())
        .mapToObj(
            i -> {
              double radius = frame.radius(i + 1);
              double width = face.width(names.get(i), SIZE) + 2 * MARGIN;
              return new RingName(
                  names.get(i),
                  new Rectangle2D.Double(
                      middle.getX() + direction.getX() * radius - width / 2,
                      middle.getY() + direction.getY() * radius - HEIGHT / 2,
                      width,
                      HEIGHT));
            })
        .toList();
  }

  private static long hidden(List<RingName> row, List<Pin> pins) {
    return pins.stream()
        .map(Pin::bounds)
        .filter(pin -> row.stream().anyMatch(name -> name.box().intersects(pin)))
        .count();
  }

  private static Point2D direction(double degrees) {
    double angle = Math.toRadians(degrees);
    return new Point2D.Double(Math.cos(angle), Math.sin(angle));
  }
}
