package org.cartlocator.web.map;

import java.io.Serializable;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The map's own words in the visitor's language.
 *
 * @param region what the map is, for those who hear the page
 * @param zoomIn name of the button
 * @param zoomOut name of the button
 * @param showStreets the button that asks for street images
 * @param hideStreets the same button while they are shown
 * @param retryStreets the same button after a failure
 * @param streetsHint what asking for them means; {@code {host}} stands for the server's name
 * @param streetsFailed said when no image could be loaded
 * @param group the name of a face that stands for several pins, after their number
 * @param baseAttribution credit of the built-in map
 * @param twoFingers said when one finger tries to move the map on a page that scrolls
 * @param wheelHint the same for the mouse wheel
 */
public record MapTexts(
    String region,
    String zoomIn,
    String zoomOut,
    String showStreets,
    String hideStreets,
    String retryStreets,
    String streetsHint,
    String streetsFailed,
    String group,
    String baseAttribution,
    String twoFingers,
    String wheelHint)
    implements Serializable {

  /**
   * Looks the words up under the keys {@code map.region}, {@code map.zoomIn} and so on, one for
   * each component of this record.
   *
   * @param translate from a key to words, as {@code this::getTranslation} in a view
   */
  public static MapTexts translated(UnaryOperator<String> translate) {
    return new MapTexts(
        translate.apply("map.region"),
        translate.apply("map.zoomIn"),
        translate.apply("map.zoomOut"),
        translate.apply("map.showStreets"),
        translate.apply("map.hideStreets"),
        translate.apply("map.retryStreets"),
        translate.apply("map.streetsHint"),
        translate.apply("map.streetsFailed"),
        translate.apply("map.group"),
        translate.apply("map.baseAttribution"),
        translate.apply("map.twoFingers"),
        translate.apply("map.wheelHint"));
  }

  ObjectNode toJson() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("region", region)
        .put("zoomIn", zoomIn)
        .put("zoomOut", zoomOut)
        .put("showStreets", showStreets)
        .put("hideStreets", hideStreets)
        .put("retryStreets", retryStreets)
        .put("streetsHint", streetsHint)
        .put("streetsFailed", streetsFailed)
        .put("group", group)
        .put("baseAttribution", baseAttribution)
        .put("twoFingers", twoFingers)
        .put("wheelHint", wheelHint);
  }
}
