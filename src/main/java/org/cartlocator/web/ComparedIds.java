package org.cartlocator.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;

/**
 * The centers that a family compares, in the order in which they were chosen: at most {@value
 * #MOST}, as more do not fit side by side.
 *
 * @param ids ids of centers, each once; some may be unknown, as an address can hold anything
 */
record ComparedIds(List<String> ids) implements Serializable {

  static final int MOST = 4;
  static final ComparedIds NONE = new ComparedIds(List.of());

  private static final String SEPARATOR = ",";

  /** Keeps the first few and each only once. */
  ComparedIds {
    ids = ids.stream().distinct().limit(MOST).toList();
  }

  /** Reads what an address holds: ids with commas between them. */
  static ComparedIds of(String text) {
    return new ComparedIds(
        Arrays.stream(text.split(SEPARATOR))
            .map(String::strip)
            .filter(id -> !id.isEmpty())
            .toList());
  }

  /** What an address holds; empty where nothing is chosen. */
  String text() {
    return String.join(SEPARATOR, ids);
  }

  int size() {
    return ids.size();
  }

  boolean isEmpty() {
    return ids.isEmpty();
  }

  boolean isFull() {
    return ids.size() == MOST;
  }

  boolean contains(String id) {
    return ids.contains(id);
  }

  /** The same with this one at the end; no other where it is full. */
  ComparedIds with(String id) {
    return new ComparedIds(Stream.concat(ids.stream(), Stream.of(id)).toList());
  }

  ComparedIds without(String id) {
    return new ComparedIds(ids.stream().filter(other -> !other.equals(id)).toList());
  }

  /** Those that the data set has. */
  ComparedIds known(Dataset dataset) {
    return new ComparedIds(ids.stream().filter(id -> dataset.findCenter(id).isPresent()).toList());
  }

  /** The centers themselves, as far as the data set has them. */
  List<Center> centers(Dataset dataset) {
    return ids.stream().flatMap(id -> dataset.findCenter(id).stream()).toList();
  }
}
