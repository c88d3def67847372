package org.cartlocator.catalog.reading;

import tools.jackson.databind.JsonNode;

/** Values of a file as a message may show them: short, on one line, without control characters. */
final class Words {

  private static final int LONGEST = 60;

  private Words() {}

  static String shown(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> quoted(value.stringValue());
      case NUMBER -> shortened(value.toString());
      case BOOLEAN -> value.toString();
      case NULL -> "null";
      case OBJECT -> "an object";
      case ARRAY -> "a list";
      default -> "nothing";
    };
  }

  static String quoted(String text) {
    return "“" + shortened(text) + "”";
  }

  /** The name of a field, which may be anything in a file with faults. */
  static String name(String name) {
    return name.isBlank() ? quoted(name) : shortened(name);
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\p{Cntrl}", "␤");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
