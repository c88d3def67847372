package org.cartlocator.travel;

import java.time.Duration;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;

/**
 * Reckons the way by road from the great circle.
 *
 * <p><b>Miles.</b> Roads are longer than the great circle by a factor that falls with distance. It
 * starts near 1.417, the mean ratio of driving to straight-line distance from 66,000 places to
 * hospitals in the United States (Boscoe, Henry and Zdeb, "A Nationwide Comparison of Driving
 * Distance Versus Straight-Line Distance to Hospitals", Professional Geographer 64 (2012), doi
 * 10.1080/00330124.2011.583586), and comes down to 1.20, the ratio between cities of the United
 * States (Ballou, Rahman and Sakai, "Selected country circuity factors for road travel distance
 * estimation", Transportation Research Part A 36 (2002), doi 10.1016/S0965-8564(01)00044-1). How
 * fast it comes down is our own choice.
 *
 * <p><b>Time.</b> A steady 67 miles an hour on the long run, and up to 17 minutes for the slow
 * streets at both ends: our own figures, chosen so that 10 road miles take about 18 minutes and 400
 * take a little over 6 hours.
 *
 * <p>Water, mountains and traffic can make any single figure wrong by a fifth or more; where no
 * road joins two points at all, {@link RoadNetwork} knows.
 */
final class EstimatedTravel implements Travel {

  private static final double SHORT_TRIP_CIRCUITY = 1.417;
  private static final double LONG_TRIP_CIRCUITY = 1.20;
  private static final double CIRCUITY_FALLS_OVER_MILES = 20;

  private static final double LONG_RUN_MILES_PER_HOUR = 67;
  private static final double SLOW_ENDS_HOURS = 0.28;
  private static final double SLOW_ENDS_OVER_MILES = 12;

  private static final Distance WORTH_A_FLIGHT = Distance.ofMiles(1000);

  @Override
  public Journey between(Coordinates from, Coordinates to) {
    Distance greatCircle = GreatCircle.between(from, to);
    if (!RoadNetwork.joins(from, to)) {
      return new Journey(greatCircle, null, true);
    }
    Distance road = roadFor(greatCircle);
    Drive drive = new Drive(road, timeFor(road), Drive.Method.ESTIMATE);
    return new Journey(greatCircle, drive, road.isFartherThan(WORTH_A_FLIGHT));
  }

  static Distance roadFor(Distance greatCircle) {
    double miles = greatCircle.miles();
    double extra = SHORT_TRIP_CIRCUITY - LONG_TRIP_CIRCUITY;
    double circuity = LONG_TRIP_CIRCUITY + extra * Math.exp(-miles / CIRCUITY_FALLS_OVER_MILES);
    return Distance.ofMiles(miles * circuity);
  }

  static Duration timeFor(Distance road) {
    double miles = road.miles();
    double hours =
        miles / LONG_RUN_MILES_PER_HOUR
            + SLOW_ENDS_HOURS * (1 - Math.exp(-miles / SLOW_ENDS_OVER_MILES));
    return Duration.ofMinutes(Math.round(hours * 60));
  }
}
