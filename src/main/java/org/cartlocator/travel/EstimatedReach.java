package org.cartlocator.travel;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;

/**
 * How far around a place one gets by road in a given time, as the built-in estimate reckons it: the
 * great circle whose road miles, as roads wind there and at the estimate's speed, take that long.
 * The figures and their sources are those of {@link EstimatedTravel}, and so are the doubts. A
 * circle cannot bend around water: a lake, mountains and traffic make the true edge far from round.
 */
public final class EstimatedReach {

  /** Nobody asks for more; the estimate grows with the distance, so that halving finds the edge. */
  private static final double FARTHEST_MILES = 5000;

  private static final int HALVINGS = 30;
  private static final int DIRECTIONS = 8;
  private static final double MILES_PER_DEGREE = 69.1;

  private EstimatedReach() {}

  /**
   * The radius of the reach, or nothing where no road leads that far in any direction, as on an
   * island smaller than that.
   *
   * @param from the middle
   * @param time how long one drives; to the minute, and more than none
   */
  public static Optional<Distance> of(Coordinates from, Duration time) {
    double winding = Winding.at(from);
    double reached = 0;
    double beyond = FARTHEST_MILES;
    for (int i = 0; i < HALVINGS; i++) {
      double between = (reached + beyond) / 2;
      LandWay way = new LandWay(between, between * winding);
      Duration drive = EstimatedTravel.timeFor(EstimatedTravel.roadFor(way)).middle();
      if (drive.compareTo(time) <= 0) {
        reached = between;
      } else {
        beyond = between;
      }
    }
    return roadsLead(from, reached) ? Optional.of(Distance.ofMiles(reached)) : Optional.empty();
  }

  private static boolean roadsLead(Coordinates from, double miles) {
    return IntStream.range(0, DIRECTIONS)
        .mapToObj(direction -> at(from, miles, direction * 2 * Math.PI / DIRECTIONS))
        .anyMatch(edge -> RoadNetwork.joins(from, edge));
  }

  /** Close enough to tell one island from the next. */
  private static Coordinates at(Coordinates from, double miles, double bearing) {
    double north = miles * Math.cos(bearing) / MILES_PER_DEGREE;
    double east = miles * Math.sin(bearing) / MILES_PER_DEGREE;
    double lat = Math.clamp(from.lat() + north, -89, 89);
    double lng = from.lng() + east / Math.cos(Math.toRadians(from.lat()));
    return new Coordinates(lat, Math.clamp(lng, -180, 180));
  }
}
