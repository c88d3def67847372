package org.cartlocator.catalog.reading;

import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;

/**
 * A place in a file.
 *
 * @param steps names (String) and places in lists (Integer, from 0), from the root of the file
 */
record FieldPath(List<Object> steps) {

  FieldPath {
    steps = List.copyOf(steps);
  }

  static FieldPath of(NodePath path) {
    List<Object> steps = new ArrayList<>();
    for (int i = 0; i < path.getNameCount(); i++) {
      steps.add(path.getElement(i));
    }
    return new FieldPath(steps);
  }

  static FieldPath of(JsonPointer pointer) {
    List<Object> steps = new ArrayList<>();
    for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
      // A name that is a number cannot be told from a place in a list here; no field has such a
      // name.
      steps.add(
          rest.mayMatchElement() ? (Object) rest.getMatchingIndex() : rest.getMatchingProperty());
    }
    return new FieldPath(steps);
  }

  static FieldPath of(List<JacksonException.Reference> references) {
    List<Object> steps = new ArrayList<>();
    for (JacksonException.Reference reference : references) {
      String name = reference.getPropertyName();
      steps.add(name == null ? (Object) reference.getIndex() : name);
    }
    return new FieldPath(steps);
  }

  /** A step further: a name or a place in a list. */
  FieldPath child(Object step) {
    List<Object> longer = new ArrayList<>(steps);
    longer.add(step);
    return new FieldPath(longer);
  }

  /** As people write it: {@code evidence[0].url}. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Object step : steps) {
      if (step instanceof Integer) {
        text.append('[').append(step).append(']');
      } else {
        text.append(text.isEmpty() ? "" : ".").append(Words.name((String) step));
      }
    }
    return text.toString();
  }

  /** Reports a fault here, of the record that this place is in or of the file. */
  void report(ParsedFile parsed, String message, Findings findings) {
    boolean inRecord =
        steps.size() >= 2
            && steps.get(0).equals(parsed.file().key())
            && steps.get(1) instanceof Integer;
    if (inRecord) {
      String field = new FieldPath(steps.subList(2, steps.size())).text();
      findings.report(parsed.entry((Integer) steps.get(1)), field, message);
    } else {
      findings.report(parsed.file(), text(), message);
    }
  }
}
