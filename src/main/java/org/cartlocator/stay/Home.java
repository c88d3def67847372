package org.cartlocator.stay;

import java.io.Serializable;
import org.cartlocator.geo.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * Where the family lives, as exactly as a link holds it.
 *
 * @param label what a reader sees, such as "Harrisburg, PA 17101"
 * @param location the middle of the ZIP code area, town or region
 * @param rough true for the middle of a county or state, which says nothing about the distance from
 *     a home
 */
public record Home(String label, Coordinates location, boolean rough) implements Serializable {

  /**
   * The point that rules about the distance from home are weighed by; null where it is too rough.
   */
  @Nullable Coordinates forRules() {
    return rough ? null : location;
  }
}
