package org.cartlocator.web.map;

import java.io.Serializable;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where street images come from and when.
 *
 * @param mode whether the visitor is asked, the images shown at once, or not offered
 * @param url the address of an image, with {@code {z}}, {@code {x}} and {@code {y}} in it
 * @param attribution the credit its maker asks for, as plain text
 * @param attributionUrl where the credit leads, or empty
 */
public record Tiles(Mode mode, String url, String attribution, String attributionUrl)
    implements Serializable {

  /** No street images. */
  public static final Tiles OFF = new Tiles(Mode.OFF, "", "", "");

  /** When street images are requested. */
  public enum Mode {
    /** Only after the visitor pressed the button for them. */
    ASK,
    /** At once; for a tile server of one's own. */
    ON,
    /** Never; there is no button. */
    OFF
  }

  ObjectNode toJson() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("mode", mode.name().toLowerCase(Locale.ROOT))
        .put("url", url)
        .put("attribution", attribution)
        .put("attributionUrl", attributionUrl);
  }
}
