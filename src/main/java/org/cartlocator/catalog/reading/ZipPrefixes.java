package org.cartlocator.catalog.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The states in which ZIP codes with the same first three digits lie; nearly always one. */
final class ZipPrefixes {

  private static final int DIGITS = 3;

  private final Map<String, List<String>> states = new HashMap<>();

  ZipPrefixes() {
    for (Map.Entry<String, JsonNode> entry :
        Resources.json("outlines/zip-prefixes.json").properties()) {
      states.put(entry.getKey(), List.of(entry.getValue().stringValue().split(" ", -1)));
    }
  }

  /** The states of a ZIP code of five digits; empty where its prefix is not known. */
  List<String> statesOf(String zip) {
    return states.getOrDefault(zip.substring(0, DIGITS), List.of());
  }
}
