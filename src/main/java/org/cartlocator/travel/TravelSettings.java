package org.cartlocator.travel;

import org.cartlocator.remote.RemoteSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of travel, under {@code locator.travel}; wrong ones stop the start. Without the address
 * of a router nothing is ever sent: the built-in estimate tells the way.
 *
 * @param osrm an OSRM server, such as {@code http://localhost:5000}
 * @param osrmTable how many points it takes in one call (its own {@code --max-table-size})
 * @param valhalla a Valhalla server, such as {@code http://localhost:8002}
 * @param valhallaTargets how many targets it takes in one call
 * @param valhallaReachMiles how far away they may be (its own {@code max_matrix_distance}, which is
 *     400 km unless changed)
 */
@ConfigurationProperties("locator.travel")
record TravelSettings(
    @DefaultValue RemoteSettings osrm,
    @DefaultValue("100") int osrmTable,
    @DefaultValue RemoteSettings valhalla,
    @DefaultValue("50") int valhallaTargets,
    @DefaultValue("248") int valhallaReachMiles) {

  TravelSettings {
    osrm = osrm.checked("locator.travel.osrm");
    valhalla = valhalla.checked("locator.travel.valhalla");
    if (osrm.isOn() && valhalla.isOn()) {
      throw new IllegalArgumentException(
          "locator.travel.osrm.url and locator.travel.valhalla.url: only one of them may be set");
    }
    if (osrmTable < 2) {
      throw new IllegalArgumentException("locator.travel.osrm-table must be 2 or more");
    }
    positive("valhalla-targets", valhallaTargets);
    positive("valhalla-reach-miles", valhallaReachMiles);
  }

  private static void positive(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException("locator.travel." + name + " must be 1 or more");
    }
  }
}
