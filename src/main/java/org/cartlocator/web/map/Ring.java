package org.cartlocator.web.map;

import java.io.Serializable;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A circle around a point.
 *
 * @param center its middle
 * @param radius how far out it is drawn
 * @param label the words at its edge, as {@code 30 miles}
 */
public record Ring(Coordinates center, Distance radius, String label) implements Serializable {

  ObjectNode toJson() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("lat", center.lat())
        .put("lng", center.lng())
        .put("miles", radius.miles())
        .put("label", label);
  }
}
