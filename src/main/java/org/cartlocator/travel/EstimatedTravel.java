package org.cartlocator.travel;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;

/**
 * Reckons the way by road from the map alone.
 *
 * <p><b>Miles.</b> The shortest way over land ({@link LandWays}) goes around open water through its
 * bridges and gaps; each of its miles is drawn out as roads wind there ({@link Winding}). Short
 * trips wind more than that: their factor starts at 1.417, the mean ratio of driving to
 * straight-line distance from 66,000 places to hospitals in the United States (Boscoe, Henry and
 * Zdeb, "A Nationwide Comparison of Driving Distance Versus Straight-Line Distance to Hospitals",
 * Professional Geographer 64 (2012), doi 10.1080/00330124.2011.583586), and comes down to the
 * region's own over some 20 miles, which is our own choice.
 *
 * <p><b>How good it is.</b> Against 1,015 road distances between cities of the United States from
 * public tables (in the test resources, with their sources) half of the estimates are within 4 % of
 * the table and nine of ten within 10 %, on pairs that took no part in the fit as well. A single
 * one can be off by a fifth, in mountains above all. {@code TravelErrorTests} holds it to 6 % and
 * 15 %; {@code docs/benchmarks.md} has the figures by length.
 *
 * <p><b>Time.</b> A steady 67 miles an hour on the long run, and up to 11 minutes for the slow
 * streets at both ends, fitted to the driving times without traffic of the same table. A good day
 * takes 13 % less; a bad day takes 15 % and 5 minutes more. Nine of ten of the table's times lie in
 * that range.
 *
 * <p>Where no road joins two points at all, {@link RoadNetwork} knows. Ways through Ontario count,
 * where they are shorter.
 */
final class EstimatedTravel implements Travel {

  private static final double SHORT_TRIP_CIRCUITY = 1.417;
  private static final double CIRCUITY_FALLS_OVER_MILES = 20;

  private static final double LONG_RUN_MILES_PER_HOUR = 67;
  private static final double SLOW_ENDS_MINUTES = 11;
  private static final double SLOW_ENDS_OVER_MILES = 12;

  private static final double GOOD_DAY = 0.87;
  private static final double BAD_DAY = 1.15;
  private static final Duration BAD_DAY_DELAY = Duration.ofMinutes(5);

  /** Far more than a data set has centers; eight kilobytes each at the most. */
  private static final int MOST_GOALS = 2_000;

  /**
   * The barriers never change, and to reckon all ways between their corners takes a while: once.
   */
  private static final LandWays WAYS = new LandWays(Barriers.read());

  /** Where ways to many points have led, which are points of the data set and nobody's home. */
  private final Map<Coordinates, LandWays.End> goals = new ConcurrentHashMap<>();

  @Override
  public Journey between(Coordinates from, Coordinates to) {
    return between(from, WAYS.end(from), to, WAYS.end(to));
  }

  @Override
  public Function<Coordinates, Journey> from(Coordinates point) {
    LandWays.End start = WAYS.end(point);
    return to -> between(point, start, to, goal(to));
  }

  private LandWays.End goal(Coordinates point) {
    return goals.size() < MOST_GOALS
        ? goals.computeIfAbsent(point, WAYS::end)
        : goals.getOrDefault(point, WAYS.end(point));
  }

  private Journey between(Coordinates from, LandWays.End start, Coordinates to, LandWays.End end) {
    Distance greatCircle = GreatCircle.between(from, to);
    if (!RoadNetwork.joins(from, to)) {
      return Journey.withoutRoad(greatCircle);
    }
    Distance road = roadFor(WAYS.between(start, end));
    return Journey.byRoad(greatCircle, new Drive(road, timeFor(road), Drive.Method.ESTIMATE));
  }

  static Distance roadFor(LandWay way) {
    double near = Math.exp(-way.miles() / CIRCUITY_FALLS_OVER_MILES);
    return Distance.ofMiles(way.miles() * SHORT_TRIP_CIRCUITY * near + way.wound() * (1 - near));
  }

  static DriveTime timeFor(Distance road) {
    double miles = road.miles();
    double minutes =
        miles / LONG_RUN_MILES_PER_HOUR * 60
            + SLOW_ENDS_MINUTES * (1 - Math.exp(-miles / SLOW_ENDS_OVER_MILES));
    return DriveTime.around(minutes, GOOD_DAY, BAD_DAY, BAD_DAY_DELAY);
  }
}
