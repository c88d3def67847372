package org.cartlocator.travel;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.cartlocator.geo.Coordinates;

/** A stretch that no road crosses, as a ring of straight edges. */
final class Barrier {

  /** Nearer than this, two lines touch, and do not cross; far below an inch. */
  private static final double TOUCH = 1e-13;

  private final List<Coordinates> corners;
  private final List<Gnomonic> ring;

  /** The ring once more, as bare numbers: {@link #blocks} is asked millions of times. */
  private final double[] x;

  private final double[] y;
  private final double west;
  private final double east;
  private final double south;
  private final double north;

  /**
   * A ring.
   *
   * @param corners around it, the last one joined to the first
   */
  Barrier(List<Coordinates> corners) {
    this.corners = List.copyOf(corners);
    this.ring = corners.stream().map(Gnomonic::of).toList();
    this.x = ring.stream().mapToDouble(Gnomonic::x).toArray();
    this.y = ring.stream().mapToDouble(Gnomonic::y).toArray();
    DoubleSummaryStatistics across = ring.stream().mapToDouble(Gnomonic::x).summaryStatistics();
    DoubleSummaryStatistics along = ring.stream().mapToDouble(Gnomonic::y).summaryStatistics();
    this.west = across.getMin();
    this.east = across.getMax();
    this.south = along.getMin();
    this.north = along.getMax();
  }

  List<Coordinates> corners() {
    return corners;
  }

  List<Gnomonic> ring() {
    return ring;
  }

  /** Whether the straight way between two points crosses an edge; to touch one is allowed. */
  boolean blocks(Gnomonic from, Gnomonic to) {
    if (areBeside(from, to)) {
      return false;
    }
    double east = to.x() - from.x();
    double north = to.y() - from.y();
    int start = x.length - 1;
    double sideOfStart = east * (y[start] - from.y()) - north * (x[start] - from.x());
    for (int end = 0; end < x.length; end++) {
      double sideOfEnd = east * (y[end] - from.y()) - north * (x[end] - from.x());
      if (opposite(sideOfStart, sideOfEnd)
          && opposite(
              ring.get(start).side(ring.get(end), from), ring.get(start).side(ring.get(end), to))) {
        return true;
      }
      start = end;
      sideOfStart = sideOfEnd;
    }
    return false;
  }

  /** Whether both points lie on one side of all of this. */
  private boolean areBeside(Gnomonic one, Gnomonic other) {
    return (one.x() < west && other.x() < west)
        || (one.x() > east && other.x() > east)
        || (one.y() < south && other.y() < south)
        || (one.y() > north && other.y() > north);
  }

  private static boolean opposite(double one, double other) {
    return (one > TOUCH && other < -TOUCH) || (one < -TOUCH && other > TOUCH);
  }

  /** Whether the point lies within the ring. */
  boolean contains(Gnomonic point) {
    boolean inside = false;
    Gnomonic start = ring.getLast();
    for (Gnomonic end : ring) {
      if (start.y() > point.y() != end.y() > point.y()) {
        double across =
            (end.x() - start.x()) * (point.y() - start.y()) / (end.y() - start.y()) + start.x();
        inside ^= point.x() < across;
      }
      start = end;
    }
    return inside;
  }

  /** The corner before this one, around the ring. */
  Gnomonic before(int corner) {
    return ring.get(corner == 0 ? ring.size() - 1 : corner - 1);
  }

  /** The corner after this one, around the ring. */
  Gnomonic after(int corner) {
    return ring.get(corner == ring.size() - 1 ? 0 : corner + 1);
  }

  /** Whether the ring bulges at this corner: only there can a shortest way bend. */
  boolean bulges(int corner) {
    double turn = before(corner).side(ring.get(corner), after(corner));
    return turn * turning() > 0;
  }

  /** Whether two corners are joined by an edge. */
  boolean joins(int corner, int other) {
    int steps = Math.abs(corner - other);
    return steps == 1 || steps == ring.size() - 1;
  }

  /** Positive where the ring runs against the clock. */
  private double turning() {
    double doubled = 0;
    Gnomonic start = ring.getLast();
    for (Gnomonic end : ring) {
      doubled += start.x() * end.y() - end.x() * start.y();
      start = end;
    }
    return doubled;
  }
}
