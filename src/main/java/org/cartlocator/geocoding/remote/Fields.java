package org.cartlocator.geocoding.remote;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartlocator.geo.Coordinates;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what services write: fields that may be missing, numbers that may be texts. */
final class Fields {

  private Fields() {}

  /** A text that is not blank. */
  static Optional<String> text(JsonNode object, String name) {
    return object.path(name).stringValueOpt().filter(text -> !text.isBlank());
  }

  /** The first of these fields that holds a text. */
  static Optional<String> first(JsonNode object, String... names) {
    return Stream.of(names).flatMap(name -> text(object, name).stream()).findFirst();
  }

  /** A point of two numbers; empty where they are missing or no point on the Earth. */
  static Optional<Coordinates> point(JsonNode lat, JsonNode lng) {
    OptionalDouble north = lat.asDoubleOpt();
    OptionalDouble east = lng.asDoubleOpt();
    return north.isPresent()
            && east.isPresent()
            && Coordinates.inRange(north.getAsDouble(), east.getAsDouble())
        ? Optional.of(new Coordinates(north.getAsDouble(), east.getAsDouble()))
        : Optional.empty();
  }

  /** The parts that there are, with this between. */
  static String join(String between, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(between));
  }
}
