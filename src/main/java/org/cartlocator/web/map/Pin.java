package org.cartlocator.web.map;

import java.io.Serializable;
import java.util.Locale;
import org.cartlocator.geo.Coordinates;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One place on the map.
 *
 * @param id what a {@link PinSelectedEvent} will carry; unique among the pins of one map
 * @param label the accessible name in full words, as {@code 1. Children's Hospital of Philadelphia,
 *     2 miles}
 * @param text what stands in the pin: a number, a letter, or {@link #HOUSE}
 * @param kind gives the pin its colour and shape
 * @param at where it stands
 * @param approximate whether the place is known only to its town; drawn with a dashed edge
 */
public record Pin(
    String id, String label, String text, Kind kind, Coordinates at, boolean approximate)
    implements Serializable {

  /** The text that is drawn as a small house. */
  public static final String HOUSE = "⌂";

  /** What a pin marks. */
  public enum Kind {
    /** A hospital. */
    CENTER,
    /** A place to stay. */
    LODGING,
    /** Where the patient lives. */
    HOME
  }

  /** Refuses a pin that could not be told from others or read aloud. */
  public Pin {
    if (id.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException("a pin needs an id and a label");
    }
  }

  /** A hospital at its exact place. */
  public static Pin center(String id, String label, String text, Coordinates at) {
    return new Pin(id, label, text, Kind.CENTER, at, false);
  }

  /** Where the patient lives: as exact as what was typed, so never drawn as a guess. */
  public static Pin home(String id, String label, Coordinates at) {
    return new Pin(id, label, HOUSE, Kind.HOME, at, false);
  }

  ObjectNode toJson() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id)
        .put("label", label)
        .put("text", text)
        .put("kind", kind.name().toLowerCase(Locale.ROOT))
        .put("lat", at.lat())
        .put("lng", at.lng())
        .put("approximate", approximate);
  }
}
