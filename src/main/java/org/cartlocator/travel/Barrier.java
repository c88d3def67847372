package org.cartlocator.travel;

import java.util.List;
import org.cartlocator.geo.Coordinates;

/**
 * A stretch that no road crosses, as a ring of straight edges.
 *
 * @param name what it is called on a map
 * @param corners around the ring, the last one joined to the first
 */
record Barrier(String name, List<Coordinates> corners, List<Gnomonic> ring) {

  /** Nearer than this, two lines touch, and do not cross; far below an inch. */
  private static final double TOUCH = 1e-13;

  Barrier {
    corners = List.copyOf(corners);
    ring = List.copyOf(ring);
  }

  static Barrier of(String name, List<Coordinates> corners) {
    return new Barrier(name, corners, corners.stream().map(Gnomonic::of).toList());
  }

  /** Whether the straight way between two points crosses an edge; to touch one is allowed. */
  boolean blocks(Gnomonic from, Gnomonic to) {
    double west = Math.min(from.x(), to.x());
    double east = Math.max(from.x(), to.x());
    double south = Math.min(from.y(), to.y());
    double north = Math.max(from.y(), to.y());
    Gnomonic start = ring.getLast();
    for (int i = 0; i < ring.size(); i++) {
      Gnomonic end = ring.get(i);
      boolean apart =
          (start.x() < west && end.x() < west)
              || (start.x() > east && end.x() > east)
              || (start.y() < south && end.y() < south)
              || (start.y() > north && end.y() > north);
      if (!apart
          && opposite(from.side(to, start), from.side(to, end))
          && opposite(start.side(end, from), start.side(end, to))) {
        return true;
      }
      start = end;
    }
    return false;
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
