package org.cartlocator.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says in the schemas of the description which fields of a record are always there and which may be
 * null: both stand in the records, where the description's own reader does not look.
 */
final class RecordSchemas {

  private final Map<String, Class<?>> records = new LinkedHashMap<>();

  /** Learns the types of answers, and those within them. */
  void learn(Type type) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(this::learn);
    } else if (type instanceof Class<?> one
        && one.isRecord()
        && records.putIfAbsent(name(one), one) == null) {
      for (RecordComponent component : one.getRecordComponents()) {
        learn(component.getGenericType());
      }
    }
  }

  private static String name(Class<?> type) {
    var given = type.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
    return given == null || given.name().isEmpty() ? type.getSimpleName() : given.name();
  }

  void complete(OpenAPI description) {
    description
        .getComponents()
        .getSchemas()
        .forEach(
            (name, schema) -> {
              @Nullable Class<?> type = records.get(name);
              if (type != null) {
                complete(schema, type);
              }
            });
  }

  private static void complete(Schema<?> schema, Class<?> type) {
    List<String> required = new ArrayList<>();
    Map<String, Schema<?>> fields = new LinkedHashMap<>();
    schema.getProperties().forEach((name, field) -> fields.put(name, (Schema<?>) field));
    for (RecordComponent component : type.getRecordComponents()) {
      Schema<?> field = fields.get(component.getName());
      if (field != null && isAlwaysThere(component, type)) {
        required.add(component.getName());
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
          fields.put(component.getName(), orNull(field));
        }
      }
    }
    fields.forEach(schema::addProperty);
    if (!required.isEmpty()) {
      schema.setRequired(required);
    }
  }

  /** What is said of a field counts before what is said of its record. */
  private static boolean isAlwaysThere(RecordComponent component, Class<?> type) {
    JsonInclude ofField = component.getAccessor().getAnnotation(JsonInclude.class);
    JsonInclude said = ofField == null ? type.getAnnotation(JsonInclude.class) : ofField;
    return said == null || said.value() == JsonInclude.Include.ALWAYS;
  }

  private static Schema<?> orNull(Schema<?> field) {
    if (field.get$ref() != null) {
      return new Schema<>().anyOf(List.of(field, new Schema<>().types(Set.of("null"))));
    }
    if (field.getTypes() != null) {
      Set<String> types = new LinkedHashSet<>(field.getTypes());
      types.add("null");
      field.setTypes(types);
      if (field.getEnum() != null) {
        addNull(field);
      }
    }
    return field;
  }

  private static <T> void addNull(Schema<T> field) {
    List<@Nullable T> values = new ArrayList<>(field.getEnum());
    values.add(null);
    field.setEnum(values);
  }
}
