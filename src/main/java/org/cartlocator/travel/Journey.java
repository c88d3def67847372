package org.cartlocator.travel;

import java.io.Serializable;
import org.cartlocator.geo.Distance;
import org.jspecify.annotations.Nullable;

/**
 * The way from one point to another.
 *
 * @param greatCircle the shortest way over the Earth's surface
 * @param drive the way by road; null where no road joins the two points
 * @param flightLikely true where most people would fly: no road, or more than 1,000 road miles
 */
public record Journey(Distance greatCircle, @Nullable Drive drive, boolean flightLikely)
    implements Serializable {

  private static final Distance WORTH_A_FLIGHT = Distance.ofMiles(1000);

  static Journey withoutRoad(Distance greatCircle) {
    return new Journey(greatCircle, null, true);
  }

  static Journey byRoad(Distance greatCircle, Drive drive) {
    return new Journey(greatCircle, drive, drive.road().isFartherThan(WORTH_A_FLIGHT));
  }
}
