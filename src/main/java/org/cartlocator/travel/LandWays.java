package org.cartlocator.travel;

import java.util.ArrayList;
import java.util.List;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.GreatCircle;
import org.jspecify.annotations.Nullable;

/**
 * Ways over land: straight where nothing lies between, otherwise around the corners of the barriers
 * by the way on which roads come out shortest.
 *
 * <p>All ways between corners are reckoned once, at the start; what is left for two points is to
 * see which corners each of them sees. Immutable, so that any number of threads may ask.
 */
final class LandWays {

  private static final double UNREACHED = Double.POSITIVE_INFINITY;

  private final List<Barrier> barriers;
  private final List<Corner> corners = new ArrayList<>();
  private final double[][] miles;
  private final double[][] wound;

  LandWays(List<Barrier> barriers) {
    this.barriers = List.copyOf(barriers);
    for (Barrier barrier : barriers) {
      for (int i = 0; i < barrier.ring().size(); i++) {
        if (barrier.bulges(i) && isOpen(barrier, barrier.ring().get(i))) {
          corners.add(new Corner(barrier, i, barrier.corners().get(i), barrier.ring().get(i)));
        }
      }
    }
    this.miles = new double[corners.size()][corners.size()];
    this.wound = new double[corners.size()][corners.size()];
    joinCorners();
    shorten();
  }

  /** A bend of the way, where it rounds a barrier. */
  private record Corner(Barrier barrier, int index, Coordinates point, Gnomonic place) {

    /** Whether a way from there may bend here: it leaves the whole barrier on one side. */
    boolean bends(Gnomonic from) {
      double before = from.side(place, barrier.before(index));
      double after = from.side(place, barrier.after(index));
      return before * after >= 0;
    }
  }

  /**
   * An end of a way.
   *
   * @param within the barriers around it, which it must be able to leave: a pier, an island
   */
  private record End(Coordinates point, Gnomonic place, List<Barrier> within) {}

  /** The way between two points. */
  LandWay between(Coordinates from, Coordinates to) {
    if (!Gnomonic.shows(from) || !Gnomonic.shows(to)) {
      return straight(from, to);
    }
    Gnomonic start = Gnomonic.of(from);
    Gnomonic finish = Gnomonic.of(to);
    if (isFree(start, finish, List.of())) {
      return straight(from, to);
    }
    End one = end(from, start);
    End other = end(to, finish);
    List<Barrier> left = new ArrayList<>(one.within);
    left.addAll(other.within);
    return isFree(start, finish, left) ? straight(from, to) : around(one, other);
  }

  private LandWay around(End from, End to) {
    List<Leg> first = legs(from);
    List<Leg> last = legs(to);
    double best = UNREACHED;
    LandWay way = straight(from.point, to.point);
    for (Leg out : first) {
      for (Leg in : last) {
        double length = out.way.wound() + wound[out.corner][in.corner] + in.way.wound();
        if (length < best) {
          best = length;
          way =
              new LandWay(out.way.miles() + miles[out.corner][in.corner] + in.way.miles(), length);
        }
      }
    }
    return way;
  }

  /** A straight way to the corner of that number. */
  private record Leg(int corner, LandWay way) {}

  /** The straight ways to all corners that can be seen. */
  private List<Leg> legs(End from) {
    List<Leg> legs = new ArrayList<>();
    @Nullable Barrier before = null;
    for (int i = 0; i < corners.size(); i++) {
      Corner corner = corners.get(i);
      // What hid the corner before mostly hides this one, too.
      boolean hidden =
          !corner.bends(from.place) || (before != null && before.blocks(from.place, corner.place));
      if (!hidden) {
        Barrier blocking = blocking(from.place, corner.place, from.within);
        if (blocking == null) {
          legs.add(new Leg(i, straight(from.point, corner.point)));
        } else {
          before = blocking;
        }
      }
    }
    return legs;
  }

  private End end(Coordinates point, Gnomonic place) {
    return new End(
        point, place, barriers.stream().filter(barrier -> barrier.contains(place)).toList());
  }

  private static LandWay straight(Coordinates from, Coordinates to) {
    double miles = GreatCircle.between(from, to).miles();
    return new LandWay(miles, miles * Winding.along(from, to));
  }

  private boolean isFree(Gnomonic from, Gnomonic to, List<Barrier> left) {
    return blocking(from, to, left) == null;
  }

  /** A barrier between two places, other than those that the way must leave; null if none is. */
  private @Nullable Barrier blocking(Gnomonic from, Gnomonic to, List<Barrier> left) {
    for (Barrier barrier : barriers) {
      if (barrier.blocks(from, to) && !left.contains(barrier)) {
        return barrier;
      }
    }
    return null;
  }

  private boolean isOpen(Barrier own, Gnomonic corner) {
    return barriers.stream().noneMatch(other -> other != own && other.contains(corner));
  }

  private void joinCorners() {
    for (int i = 0; i < corners.size(); i++) {
      for (int j = 0; j < i; j++) {
        Corner one = corners.get(i);
        Corner other = corners.get(j);
        LandWay way =
            isSeen(one, other)
                ? straight(one.point, other.point)
                : new LandWay(UNREACHED, UNREACHED);
        miles[i][j] = way.miles();
        miles[j][i] = way.miles();
        wound[i][j] = way.wound();
        wound[j][i] = way.wound();
      }
    }
  }

  /** Cheap questions come first: there are 50,000 pairs to ask about. */
  private boolean isSeen(Corner one, Corner other) {
    return one.bends(other.place)
        && other.bends(one.place)
        && isFree(one.place, other.place, List.of())
        && !isWithin(one, other);
  }

  /** Whether the line between two corners of one barrier runs within it. */
  private static boolean isWithin(Corner one, Corner other) {
    Gnomonic middle =
        new Gnomonic((one.place.x() + other.place.x()) / 2, (one.place.y() + other.place.y()) / 2);
    return one.barrier == other.barrier
        && !one.barrier.joins(one.index, other.index)
        && one.barrier.contains(middle);
  }

  /** Floyd and Warshall: no way is longer than the one over any third corner. */
  private void shorten() {
    for (int over = 0; over < wound.length; over++) {
      for (int from = 0; from < wound.length; from++) {
        if (wound[from][over] < UNREACHED) {
          shorten(from, over);
        }
      }
    }
  }

  private void shorten(int from, int over) {
    double[] row = wound[from];
    double[] on = wound[over];
    for (int to = 0; to < row.length; to++) {
      if (row[over] + on[to] < row[to]) {
        row[to] = row[over] + on[to];
        miles[from][to] = miles[from][over] + miles[over][to];
      }
    }
  }
}
