package org.cartlocator.web.map;

import java.io.Serializable;
import java.util.Collection;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The place names of the built-in map, ready to be sent. Make one and give it to every map: the
 * maps of all sessions then share one copy, where a list of a thousand names would weigh on each.
 */
public final class Towns implements Serializable {

  /** No names at all. */
  public static final Towns NONE = new Towns(JsonNodeFactory.instance.arrayNode());

  // Never changed after construction, as every session reads it.
  private final ArrayNode json;

  private Towns(ArrayNode json) {
    this.json = json;
  }

  /** Prepares the given towns for sending. */
  public static Towns of(Collection<Town> towns) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    towns.forEach(town -> json.add(town.toJson()));
    return new Towns(json);
  }

  ArrayNode toJson() {
    return json;
  }
}
