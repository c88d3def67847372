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
 * see which corners each of them sees, once for each {@link End}. Any number of threads may ask.
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

  /** An end of ways. What can be seen from there is looked at once, when it is first needed. */
  final class End {

    private final Coordinates point;
    private final Gnomonic place;
    private volatile @Nullable View view;

    private End(Coordinates point) {
      this.point = point;
      this.place = Gnomonic.of(point);
    }

    private View view() {
      View seen = view;
      if (seen == null) {
        seen = look(point, place);
        view = seen;
      }
      return seen;
    }
  }

  /**
   * What is seen from a point.
   *
   * @param within the barriers around it, which a way must be able to leave: a pier, an island
   * @param legs the straight ways to all corners that can be seen
   */
  private record View(List<Barrier> within, List<Leg> legs) {}

  /** A straight way to the corner of that number. */
  private record Leg(int corner, LandWay way) {}

  /** A point where ways begin or end. */
  End end(Coordinates point) {
    return new End(point);
  }

  /** The way between two points. */
  LandWay between(End from, End to) {
    if (!Gnomonic.shows(from.point)
        || !Gnomonic.shows(to.point)
        || isFree(from.place, to.place, List.of())) {
      return straight(from.point, to.point);
    }
    List<Barrier> left = new ArrayList<>(from.view().within);
    left.addAll(to.view().within);
    return isFree(from.place, to.place, left) ? straight(from.point, to.point) : around(from, to);
  }

  private LandWay around(End from, End to) {
    double best = UNREACHED;
    LandWay way = straight(from.point, to.point);
    for (Leg out : from.view().legs) {
      double[] on = wound[out.corner];
      for (Leg in : to.view().legs) {
        double length = out.way.wound() + on[in.corner] + in.way.wound();
        if (length < best) {
          best = length;
          way =
              new LandWay(out.way.miles() + miles[out.corner][in.corner] + in.way.miles(), length);
        }
      }
    }
    return way;
  }

  private View look(Coordinates point, Gnomonic place) {
    List<Barrier> within = barriers.stream().filter(barrier -> barrier.contains(place)).toList();
    List<Leg> legs = new ArrayList<>();
    @Nullable Barrier before = null;
    for (int i = 0; i < corners.size(); i++) {
      Corner corner = corners.get(i);
      // What hid the corner before mostly hides this one, too.
      boolean hidden =
          !corner.bends(place) || (before != null && before.blocks(place, corner.place));
      if (!hidden) {
        Barrier blocking = blocking(place, corner.place, within);
        if (blocking == null) {
          legs.add(new Leg(i, straight(point, corner.point)));
        } else {
          before = blocking;
        }
      }
    }
    return new View(within, List.copyOf(legs));
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
