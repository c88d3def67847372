package org.cartlocator.travel;

import java.util.List;
import java.util.Optional;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;

/** Looks up ways in a network of roads. Never throws for what a service does. */
interface Router {

  /** What its figures are called. */
  Drive.Method method();

  /** To how many points it is asked for the ways in one call. */
  int most();

  /** How far away a point may lie on the great circle for it to be asked at all. */
  Distance reach();

  /**
   * The ways from one point to others.
   *
   * @param to at least one, and no more than {@link #most}
   * @return as many as there are points, in their order; those it knows no way to are empty; an
   *     empty list where there is no answer that can be used
   */
  List<Optional<Leg>> legs(Coordinates from, List<Coordinates> to);

  /**
   * A way as a router tells it.
   *
   * @param minutes without traffic
   */
  record Leg(Distance road, double minutes) {

    /** Nothing where one of the figures is none. */
    static Optional<Leg> of(double miles, double minutes) {
      boolean sound =
          Double.isFinite(miles) && Double.isFinite(minutes) && miles >= 0 && minutes >= 0;
      return sound ? Optional.of(new Leg(Distance.ofMiles(miles), minutes)) : Optional.empty();
    }
  }
}
