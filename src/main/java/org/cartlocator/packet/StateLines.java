package org.cartlocator.packet;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outlines of the states, as lines for a map. Immutable. */
final class StateLines {

  private final List<Line> lines;

  private StateLines(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  /** Unpacks the outlines that {@code gazetteer/outlines.mjs} packs. */
  static StateLines load() {
    JsonNode packed = new JsonMapper().readTree(Resources.unpacked("outlines/us-states.json.gz"));
    double steps = packed.path("stepsPerDegree").doubleValue();
    List<Line> lines = new ArrayList<>();
    for (JsonNode state : packed.path("states")) {
      for (JsonNode polygon : state) {
        polygon.forEach(ring -> lines.add(unpack(ring, steps)));
      }
    }
    return new StateLines(lines);
  }

  /** What of the lines lies in the frame. */
  Shape within(MapFrame frame) {
    Path2D path = new Path2D.Double();
    lines.stream()
        .filter(line -> line.bounds(frame).intersects(MapFrame.bounds()))
        .forEach(line -> line.draw(frame, path));
    return path;
  }

  private static Line unpack(JsonNode ring, double steps) {
    double[] degrees = new double[ring.size()];
    int lng = 0;
    int lat = 0;
    for (int i = 0; i + 1 < degrees.length; i += 2) {
      lng += ring.path(i).intValue();
      lat += ring.path(i + 1).intValue();
      degrees[i] = lng / steps;
      degrees[i + 1] = lat / steps;
    }
    return Line.through(degrees);
  }

  /**
   * A line through points, longitude and latitude in turn, and the corners of the box around it.
   */
  private static final class Line {
    private final double[] degrees;
    private final double west;
    private final double south;
    private final double east;
    private final double north;

    private Line(double[] degrees, double west, double south, double east, double north) {
      this.degrees = degrees;
      this.west = west;
      this.south = south;
      this.east = east;
      this.north = north;
    }

    static Line through(double[] degrees) {
      double west = Double.MAX_VALUE;
      double south = Double.MAX_VALUE;
      double east = -Double.MAX_VALUE;
      double north = -Double.MAX_VALUE;
      for (int i = 0; i + 1 < degrees.length; i += 2) {
        west = Math.min(west, degrees[i]);
        east = Math.max(east, degrees[i]);
        south = Math.min(south, degrees[i + 1]);
        north = Math.max(north, degrees[i + 1]);
      }
      return new Line(degrees, west, south, east, north);
    }

    Rectangle2D bounds(MapFrame frame) {
      Rectangle2D.Double bounds = new Rectangle2D.Double();
      bounds.setFrameFromDiagonal(frame.at(south, west), frame.at(north, east));
      return bounds;
    }

    /** Only the pieces that cross the picture: the rest would weigh without being seen. */
    void draw(MapFrame frame, Path2D path) {
      Rectangle2D picture = MapFrame.bounds();
      Point2D from = null;
      boolean drawing = false;
      for (int i = 0; i + 1 < degrees.length; i += 2) {
        Point2D to = frame.at(degrees[i + 1], degrees[i]);
        boolean crosses =
            from != null && picture.intersectsLine(from.getX(), from.getY(), to.getX(), to.getY());
        if (crosses && from != null) {
          if (!drawing) {
            path.moveTo(from.getX(), from.getY());
          }
          path.lineTo(to.getX(), to.getY());
        }
        drawing = crosses;
        from = to;
      }
    }
  }
}
