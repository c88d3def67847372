package org.cartlocator.travel;

import java.util.List;
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
    return to.stream().map(point -> between(from, point)).toList();
  }
}
