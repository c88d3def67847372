package org.cartlocator.catalog.reading;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cartlocator.catalog.DataFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks a file against its JSON Schema and says what is wrong in plain words. */
final class SchemaCheck {

  private static final String FOLDER = "schemas/";
  private static final String SHARED = "common.schema.json";

  /** A wrong type explains whatever else is wrong with a value, so it is told first. */
  private static final Comparator<Error> TYPES_FIRST =
      Comparator.comparingInt(error -> error.getKeyword().equals("type") ? 0 : 1);

  private final Map<DataFile, Schema> schemas = new EnumMap<>(DataFile.class);
  private final SchemaMessages messages = new SchemaMessages(Resources.json(FOLDER + SHARED));

  SchemaCheck() {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .build();
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
    for (DataFile file : DataFile.values()) {
      schemas.put(
          file, registry.getSchema(SchemaLocation.of("classpath:" + FOLDER + file.schemaName())));
    }
  }

  void check(ParsedFile parsed, Findings findings) {
    List<Error> errors = Objects.requireNonNull(schemas.get(parsed.file())).validate(parsed.root());
    errors.stream().sorted(TYPES_FIRST).forEach(error -> report(parsed, error, findings));
  }

  private void report(ParsedFile parsed, Error error, Findings findings) {
    FieldPath path = FieldPath.of(error.getInstanceLocation());
    String field = fieldMeant(error);
    if (field != null) {
      path = path.child(field);
    }
    path.report(parsed, messages.explain(error), findings);
  }

  /** The field that is missing or should not be there; null where the error is of a value. */
  private static @Nullable String fieldMeant(Error error) {
    String property = error.getProperty();
    if (!error.getKeyword().equals("dependentRequired")) {
      return property;
    }
    // Here the validator names the field that needs the other one.
    for (JsonNode needed : error.getSchemaNode().path(property)) {
      if (!error.getInstanceNode().has(needed.stringValue())) {
        return needed.stringValue();
      }
    }
    return property;
  }
}
