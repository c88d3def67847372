package org.cartlocator.travel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Direction;
import org.cartlocator.geo.GreatCircle;
import org.jspecify.annotations.Nullable;

/**
 * Ways over land: straight where nothing lies between, otherwise around the corners of the barriers
 * by the way on which roads come out shortest.
 *
 * <p>All ways between corners are reckoned once, at the start, and those from all corners to an
 * {@link End} when they are first needed. What is left for the other end is which corners it sees;
 * the most promising are looked at first, and most never. Any number of threads may ask.
 */
final class LandWays {

  private static final double UNREACHED = Double.POSITIVE_INFINITY;

  private static final LandWay HIDDEN = new LandWay(UNREACHED, UNREACHED);

  private final List<Barrier> barriers;
  private final List<Corner> corners = new ArrayList<>();
  private final double[][] miles;
  private final double[][] wound;

  LandWays(List<Barrier> barriers) {
    this.barriers = List.copyOf(barriers);
    for (Barrier barrier : barriers) {
      for (int i = 0; i < barrier.ring().size(); i++) {
        if (barrier.bulges(i) && isOpen(barrier, barrier.ring().get(i))) {
          Coordinates point = barrier.corners().get(i);
          corners.add(new Corner(barrier, i, point, barrier.ring().get(i), Direction.of(point)));
        }
      }
    }
    this.miles = new double[corners.size()][corners.size()];
    this.wound = new double[corners.size()][corners.size()];
    joinCorners();
    shorten();
  }

  /** A bend of the way, where it rounds a barrier. */
  private record Corner(
      Barrier barrier, int index, Coordinates point, Gnomonic place, Direction direction) {

    /** Whether a way from there may bend here: it leaves the whole barrier on one side. */
    boolean bends(Gnomonic from) {
      double before = from.side(place, barrier.before(index));
      double after = from.side(place, barrier.after(index));
      return before * after >= 0;
    }
  }

  /** An end of ways. What holds for it alone is reckoned once, when it is first needed. */
  final class End {

    private final Coordinates point;
    private final Gnomonic place;
    private volatile @Nullable List<Barrier> within;
    private volatile double @Nullable [] chords;
    private volatile @Nullable Approach approach;

    /** The straight ways to corners, {@link #HIDDEN} to one that cannot be seen, null to others. */
    private final @Nullable LandWay[] legs = new LandWay[corners.size()];

    private End(Coordinates point) {
      this.point = point;
      this.place = Gnomonic.of(point);
    }

    /** The barriers around it, which a way must be able to leave: a pier, an island. */
    private List<Barrier> within() {
      List<Barrier> known = within;
      if (known == null) {
        known = barriers.stream().filter(barrier -> barrier.contains(place)).toList();
        within = known;
      }
      return known;
    }

    private Approach approach() {
      Approach known = approach;
      if (known == null) {
        known = new Approach(this);
        approach = known;
      }
      return known;
    }

    /** What a road to each corner takes at the least: none is straighter than a chord. */
    private double[] chords() {
      double[] known = chords;
      if (known == null) {
        Direction here = Direction.of(point);
        known =
            corners.stream()
                .mapToDouble(corner -> here.chord(corner.direction).miles() * Winding.LEAST)
                .toArray();
        chords = known;
      }
      return known;
    }

    /** The straight way to a corner; {@link #HIDDEN} if it cannot be seen. */
    private LandWay leg(int number) {
      LandWay leg = legs[number];
      if (leg == null) {
        Corner corner = corners.get(number);
        boolean seen = corner.bends(place) && blocking(place, corner.place, within()) == null;
        leg = seen ? straight(point, corner.point) : HIDDEN;
        legs[number] = leg;
      }
      return leg;
    }
  }

  /** The ways from all corners to an end. */
  private final class Approach {

    /** How long they are by road, by corner. */
    private final double[] length = new double[corners.size()];

    /** The last corner on them, by corner. */
    private final int[] last = new int[corners.size()];

    private final End end;

    private Approach(End end) {
      this.end = end;
      Arrays.fill(length, UNREACHED);
      for (int i = 0; i < length.length; i++) {
        comeBy(i, end.leg(i));
      }
    }

    private void comeBy(int seen, LandWay leg) {
      for (int corner = 0; corner < length.length; corner++) {
        double way = wound[corner][seen] + leg.wound();
        if (way < length[corner]) {
          length[corner] = way;
          last[corner] = seen;
        }
      }
    }

    /**
     * The way over a corner; both legs come first in the sum, so it is the same from either end.
     */
    private LandWay over(int corner, LandWay out) {
      int seen = last[corner];
      LandWay in = end.leg(seen);
      return new LandWay(
          out.miles() + in.miles() + miles[corner][seen],
          out.wound() + in.wound() + wound[corner][seen]);
    }
  }

  /** A point where ways begin or end. */
  End end(Coordinates point) {
    return new End(point);
  }

  /**
   * The way between two points, to the last digit the same in both directions.
   *
   * @param to the end that more ways will lead to: the ways from all corners to it are kept there
   */
  LandWay between(End from, End to) {
    if (!Gnomonic.shows(from.point)
        || !Gnomonic.shows(to.point)
        || isFree(from.place, to.place, List.of())) {
      return straight(from.point, to.point);
    }
    List<Barrier> left = new ArrayList<>(from.within());
    left.addAll(to.within());
    if (!left.isEmpty() && isFree(from.place, to.place, left)) {
      return straight(from.point, to.point);
    }
    LandWay around = around(from, to);
    return around == null ? straight(from.point, to.point) : around;
  }

  /** Tries the corners in the order of what the way over them takes at the least. */
  private @Nullable LandWay around(End from, End to) {
    Approach on = to.approach();
    double[] least = from.chords().clone();
    for (int i = 0; i < least.length; i++) {
      least[i] += on.length[i];
    }
    LandWay way = null;
    double best = UNREACHED;
    for (int corner = lowest(least); least[corner] < best; corner = lowest(least)) {
      least[corner] = UNREACHED;
      LandWay leg = from.leg(corner);
      if (leg.wound() + on.length[corner] < best) {
        best = leg.wound() + on.length[corner];
        way = on.over(corner, leg);
      }
    }
    return way;
  }

  private static int lowest(double[] values) {
    int lowest = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] < values[lowest]) {
        lowest = i;
      }
    }
    return lowest;
  }

  private static LandWay straight(Coordinates one, Coordinates other) {
    double miles = GreatCircle.between(one, other).miles();
    double winding = comesFirst(one, other) ? Winding.along(one, other) : Winding.along(other, one);
    return new LandWay(miles, miles * winding);
  }

  /** The way out and the way back are reckoned in the same direction, to the last digit. */
  private static boolean comesFirst(Coordinates one, Coordinates other) {
    int north = Double.compare(one.lat(), other.lat());
    return north < 0 || (north == 0 && one.lng() <= other.lng());
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
        LandWay way = isSeen(one, other) ? straight(one.point, other.point) : HIDDEN;
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
