package org.cartlocator.catalog.reading;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Turns checked JSON into records. */
final class RecordBinder {

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          // An absent sourceMissing is false.
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /** The records of a file; what cannot be bound is reported and left out. */
  <T> List<T> bind(ParsedFile parsed, Class<T> type, Findings findings) {
    List<T> records = new ArrayList<>();
    for (Entry entry : parsed.entries()) {
      try {
        records.add(mapper.treeToValue(entry.node(), type));
      } catch (JacksonException e) {
        // The checks before leave nothing to fail here; if something does, it is told as any fault
        // is.
        findings.report(entry, FieldPath.of(e.getPath()).text(), "cannot be used by this program");
      }
    }
    return records;
  }
}
