package org.cartlocator.catalog.reading;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes numbers out of the tree that are beyond any use. The schema validator would fail on them
 * with an exception instead of a problem.
 */
final class NumberCheck {

  private static final double LARGEST = 1e9;

  private final ParsedFile parsed;
  private final Findings findings;

  NumberCheck(ParsedFile parsed, Findings findings) {
    this.parsed = parsed;
    this.findings = findings;
  }

  void check() {
    check(parsed.root(), new FieldPath(List.of()));
  }

  private void check(JsonNode node, FieldPath path) {
    switch (node) {
      case ObjectNode object -> {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
          if (isUseless(field.getValue(), path.child(field.getKey()))) {
            field.setValue(object.nullNode());
          }
        }
      }
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          if (isUseless(array.get(i), path.child(i))) {
            array.setNull(i);
          }
        }
      }
      default -> {}
    }
  }

  private boolean isUseless(JsonNode value, FieldPath path) {
    if (!value.isNumber()) {
      check(value, path);
      return false;
    }
    boolean useless = !(Math.abs(value.asDouble(Double.NaN)) <= LARGEST);
    if (useless) {
      path.report(parsed, "is a number too large for any use", findings);
    }
    return useless;
  }
}
