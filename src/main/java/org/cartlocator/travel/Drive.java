package org.cartlocator.travel;

import java.io.Serializable;
import java.time.Duration;
import org.cartlocator.geo.Distance;

/**
 * A way by road.
 *
 * @param road length of the way
 * @param time time at the wheel, without breaks
 * @param method what made the figures
 */
public record Drive(Distance road, Duration time, Method method) implements Serializable {

  /** What made the figures. */
  public enum Method {
    /** Reckoned from the great circle. */
    ESTIMATE
  }
}
