package org.cartlocator.guide;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence or a few that state something, and the pages that say so.
 *
 * @param key the key of its words
 * @param sources ids of pages; at least one
 */
public record Statement(String key, List<String> sources) implements Sourced, Serializable {

  /** Keeps its own copy; refuses a statement without a source. */
  public Statement {
    Keys.requireKey(key);
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("says something without a source: " + key);
    }
  }
}
