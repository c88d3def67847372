package org.cartlocator.web.map;

import java.io.Serializable;
import org.cartlocator.geo.Coordinates;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place name on the built-in map.
 *
 * @param name as it shall be read
 * @param at its middle
 * @param rank 1 for the greatest cities, more for smaller towns: rank 1 is seen from the whole
 *     country on (zoom 3), and each further rank one zoom level closer
 */
public record Town(String name, Coordinates at, int rank) implements Serializable {

  /** Refuses a rank below 1. */
  public Town {
    if (rank < 1) {
      throw new IllegalArgumentException("the rank of a town begins at 1");
    }
  }

  ObjectNode toJson() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", name)
        .put("lat", at.lat())
        .put("lng", at.lng())
        .put("rank", rank);
  }
}
