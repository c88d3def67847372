package org.cartlocator.catalog.reading;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * The errors of the schema validator in our own words. What a text should look like is the title of
 * its definition in the schema, so that schema and message cannot drift apart.
 */
final class SchemaMessages {

  private final JsonNode shared;

  /** Made of the schema that holds the definitions which the files share. */
  SchemaMessages(JsonNode shared) {
    this.shared = shared;
  }

  String explain(Error error) {
    JsonNode limit = error.getSchemaNode();
    String found = ", but is " + Words.shown(error.getInstanceNode());
    return switch (error.getKeyword()) {
      case "required" -> missing(error.getProperty());
      case "dependentRequired" -> "is missing: a phone number and its source go together";
      case "additionalProperties" -> "is not a field that a data file has; is it misspelled?";
      case "type" -> "must be " + typeName(limit.asString()) + found;
      case "const" -> "must be " + limit.asString() + found;
      case "enum" -> "must be one of " + choices(limit) + found;
      case "minimum" -> "must be at least " + limit.asString() + found + swapped(error);
      case "maximum" -> "must be at most " + limit.asString() + found + swapped(error);
      case "minItems" -> "must not be an empty list";
      case "maxItems" -> "must have at most " + limit.asString() + " entries";
      case "uniqueItems" -> "holds the same value more than once";
      case "maxLength" -> "must not be longer than " + limit.asString() + " characters";
      case "pattern", "format", "minLength" -> form(error) + found;
      default -> "must not be given where sourceMissing is true";
    };
  }

  private String form(Error error) {
    NodePath keyword = error.getSchemaLocation().getFragment();
    JsonNode definition = shared.at(JsonPointer.compile(keyword.getParent().toString()));
    String title = definition.path("title").asString("");
    return title.isEmpty() ? "has the wrong form" : "must be " + title;
  }

  /** A latitude out of range is most often a longitude. */
  private static String swapped(Error error) {
    NodePath path = error.getInstanceLocation();
    Object field = path.getElement(path.getNameCount() - 1);
    return field.equals("lat") || field.equals("lng") ? "; lat and lng may be swapped" : "";
  }

  private static String missing(String field) {
    return field.equals("source") || field.endsWith("Source")
        ? "is missing: every fact needs its source"
        : "is missing";
  }

  private static String typeName(String type) {
    return switch (type) {
      case "string" -> "a text in quotes";
      case "integer" -> "a whole number";
      case "number" -> "a number";
      case "boolean" -> "true or false";
      case "array" -> "a list";
      default -> "an object";
    };
  }

  private static String choices(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false)
        .map(JsonNode::asString)
        .collect(Collectors.joining(", "));
  }
}
