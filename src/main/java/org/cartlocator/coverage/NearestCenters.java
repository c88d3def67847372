package org.cartlocator.coverage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cartlocator.catalog.Center;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;
import org.cartlocator.geo.PointTree;
import org.cartlocator.travel.Drive;
import org.jspecify.annotations.Nullable;

/** The nearest by car of some centers. */
final class NearestCenters {

  /**
   * How many are tried: around a lake or over a border of water the nearest by air is not the
   * nearest by road.
   */
  private static final int TRIED = 6;

  private static final Distance ANYWHERE = Distance.ofMiles(12_500);

  /** No road runs straighter than this: its miles over those of the great circle, at the least. */
  private static final double STRAIGHTEST = 1.05;

  private final List<Center> centers;
  private final PointTree tree;

  NearestCenters(List<Center> centers) {
    this.centers = List.copyOf(centers);
    this.tree = PointTree.of(centers.stream().map(Center::coordinates).toList());
  }

  /** A center and the way to it. */
  record Found(Center center, Drive drive) {}

  int size() {
    return centers.size();
  }

  /**
   * The nearest by time; empty where no road leads to any that was tried.
   *
   * @param ways the ways by car from this very point
   */
  Optional<Found> find(Coordinates from, Function<Center, Optional<Drive>> ways) {
    @Nullable Found best = null;
    for (int number : tree.nearest(from, TRIED, ANYWHERE)) {
      Center center = centers.get(number);
      if (best != null && isHopeless(from, center, best)) {
        break;
      }
      Drive drive = ways.apply(center).orElse(null);
      if (drive != null && (best == null || isFaster(drive, best.drive()))) {
        best = new Found(center, drive);
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isFaster(Drive one, Drive other) {
    return one.time().middle().compareTo(other.time().middle()) < 0;
  }

  private static boolean isHopeless(Coordinates from, Center center, Found best) {
    // In the estimate time grows with the road alone.
    double least = GreatCircle.between(from, center.coordinates()).miles() * STRAIGHTEST;
    return least > best.drive().road().miles();
  }
}
