package org.cartlocator.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cartlocator.catalog.DatasetChange.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the records of two lists apart, by what they look like as JSON.
 *
 * @param file the file they are of
 * @param id what makes two records one
 * @param name what a person calls a record
 */
record RecordComparison<T>(String file, Function<T, String> id, Function<T, String> name) {

  /** What tells the elements of a list apart, the first that an element has. */
  private static final List<String> KEYS =
      List.of("url", "therapy", "phone", "code", "body", "day", "name", "id");

  private static final JsonMapper MAPPER = JsonMapper.shared();

  List<DatasetChange> compare(List<T> before, List<T> after) {
    Map<String, T> old = byId(before);
    Map<String, T> now = byId(after);
    List<DatasetChange> changes = new ArrayList<>();
    now.forEach(
        (key, value) -> {
          T was = old.get(key);
          if (was == null) {
            changes.add(whole(Change.ADDED, value));
          } else {
            new Fields(value, changes)
                .compare(MAPPER.valueToTree(was), MAPPER.valueToTree(value), "");
          }
        });
    old.forEach(
        (key, value) -> {
          if (!now.containsKey(key)) {
            changes.add(whole(Change.REMOVED, value));
          }
        });
    return changes;
  }

  private Map<String, T> byId(List<T> records) {
    return records.stream()
        .collect(
            Collectors.toMap(id, value -> value, (first, second) -> second, LinkedHashMap::new));
  }

  private DatasetChange whole(Change change, T value) {
    return new DatasetChange(change, file, id.apply(value), name.apply(value), "", null, null);
  }

  /** Compares the fields of a record that is there in both. */
  private final class Fields {

    private final T value;
    private final List<DatasetChange> changes;

    Fields(T value, List<DatasetChange> changes) {
      this.value = value;
      this.changes = changes;
    }

    void compare(@Nullable JsonNode was, @Nullable JsonNode is, String path) {
      if (Objects.equals(was, is)) {
        return;
      }
      if (was != null && is != null && was.isObject() && is.isObject()) {
        Set<String> fields = new LinkedHashSet<>(is.propertyNames());
        fields.addAll(was.propertyNames());
        for (String field : fields) {
          compare(was.get(field), is.get(field), path.isEmpty() ? field : path + "." + field);
        }
      } else if (was != null && is != null && isList(was) && isList(is)) {
        compareElements(was, is, path);
      } else {
        changes.add(
            new DatasetChange(
                Change.CHANGED,
                file,
                id.apply(value),
                name.apply(value),
                path,
                json(was),
                json(is)));
      }
    }

    /** Elements in another order are no change. */
    private void compareElements(JsonNode was, JsonNode is, String path) {
      Map<String, JsonNode> old = keyed(was);
      Map<String, JsonNode> now = keyed(is);
      Set<String> keys = new LinkedHashSet<>(now.keySet());
      keys.addAll(old.keySet());
      for (String key : keys) {
        compare(old.get(key), now.get(key), path + "[" + key + "]");
      }
    }

    private static @Nullable String json(@Nullable JsonNode node) {
      return node == null ? null : node.toString();
    }

    /** Lists of plain values are short and compared as a whole. */
    private static boolean isList(JsonNode node) {
      return node.isArray() && node.values().stream().allMatch(JsonNode::isObject);
    }

    private static Map<String, JsonNode> keyed(JsonNode list) {
      Map<String, JsonNode> elements = new LinkedHashMap<>();
      for (JsonNode element : list) {
        String key =
            KEYS.stream()
                .filter(element::has)
                .map(field -> element.get(field).asString())
                .findFirst()
                .orElseGet(element::toString);
        String unique = key;
        for (int again = 2; elements.containsKey(unique); again++) {
          unique = key + " (" + again + ")";
        }
        elements.put(unique, element);
      }
      return elements;
    }
  }
}
