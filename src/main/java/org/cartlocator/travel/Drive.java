package org.cartlocator.travel;

import java.io.Serializable;
import org.cartlocator.geo.Distance;

/**
 * A way by road.
 *
 * @param road length of the way
 * @param time time at the wheel, without breaks
 * @param method what made the figures
 */
public record Drive(Distance road, DriveTime time, Method method) implements Serializable {

  /** What made the figures. */
  public enum Method {
    /** Reckoned from the straight way over land, and from how roads wind. */
    ESTIMATE,
    /** Looked up in a road network by OSRM. */
    OSRM,
    /** Looked up in a road network by Valhalla. */
    VALHALLA,
    /** Looked up in a road network by GraphHopper, in a build that has it. */
    GRAPHHOPPER;

    /** Whether the figures come from a road network, of OpenStreetMap, and are no estimate. */
    public boolean isRouted() {
      return this != ESTIMATE;
    }
  }
}
