package org.cartlocator.travel;

import java.util.List;
import java.util.function.Function;
import org.cartlocator.geo.Coordinates;

/** Tells how far it is by road. Implementations are safe for use by many threads at once. */
public interface Travel {

  /** The built-in estimate by itself, whatever router is configured: it asks nobody. */
  static Travel estimated() {
    return new EstimatedTravel();
  }

  /** The way between two points. The estimate is the same both ways; a router's may differ. */
  Journey between(Coordinates from, Coordinates to);

  /**
   * The ways from one point to many, in the order of the points. What asks another host asks once
   * for all of them.
   *
   * @param to points of the data set, which may be kept in memory; no visitor's home
   */
  default List<Journey> between(Coordinates from, List<Coordinates> to) {
    return to.stream().map(from(from)).toList();
  }

  /**
   * The ways from one point, for who asks for the next only when he knows the last. What holds for
   * the point itself is reckoned once.
   *
   * @return takes points of the data set, as {@link #between(Coordinates, List)} does
   */
  default Function<Coordinates, Journey> from(Coordinates point) {
    return to -> between(point, to);
  }
}
