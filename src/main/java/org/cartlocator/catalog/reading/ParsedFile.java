package org.cartlocator.catalog.reading;

import java.util.ArrayList;
import java.util.List;
import org.cartlocator.catalog.DataFile;
import tools.jackson.databind.JsonNode;

/** A file that is JSON, whatever it holds. */
record ParsedFile(DataFile file, JsonNode root) {

  /** Its records; none where the list is missing or is no list. */
  List<Entry> entries() {
    JsonNode list = root.path(file.key());
    List<Entry> entries = new ArrayList<>();
    if (list.isArray()) {
      for (JsonNode node : list) {
        entries.add(new Entry(file, entries.size(), node));
      }
    }
    return entries;
  }

  /** The record at a place in the list. */
  Entry entry(int index) {
    return new Entry(file, index, root.path(file.key()).path(index));
  }
}
