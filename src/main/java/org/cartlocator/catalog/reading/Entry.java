package org.cartlocator.catalog.reading;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cartlocator.catalog.DataFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * One record of a file as it stands there, which may be any JSON whatever.
 *
 * @param index its place in the list, from 0
 */
record Entry(DataFile file, int index, JsonNode node) {

  private static final Pattern USABLE_ID = Pattern.compile("[\\p{Alnum}_.-]{1,100}");

  /** What to call the record in a message: its id, or its place where the id is of no use. */
  String label() {
    String id = text("id");
    return id != null && USABLE_ID.matcher(id).matches() ? id : "#" + (index + 1);
  }

  /** The text at a path such as {@code address.state}; null where there is none. */
  @Nullable String text(String path) {
    JsonNode value = at(path);
    return value.isString() ? value.stringValue() : null;
  }

  /** The number at a path; empty where there is none. */
  OptionalDouble number(String path) {
    JsonNode value = at(path);
    return value.isNumber() ? OptionalDouble.of(value.doubleValue()) : OptionalDouble.empty();
  }

  /** The paths of the elements of a list: {@code contacts[0]}, {@code contacts[1]}, … */
  List<String> elements(String path) {
    JsonNode list = at(path);
    return list.isArray()
        ? IntStream.range(0, list.size()).mapToObj(i -> path + "[" + i + "]").toList()
        : List.of();
  }

  /** The value at a path such as {@code evidence[0].url}; a missing node where there is none. */
  JsonNode at(String path) {
    return node.at(JsonPointer.compile("/" + path.replace("]", "").replaceAll("[\\[.]", "/")));
  }
}
