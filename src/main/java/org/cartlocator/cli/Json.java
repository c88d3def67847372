package org.cartlocator.cli;

import java.io.PrintWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints answers for programs. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Json() {}

  /** Prints a value and a line end. */
  static void print(Object value, PrintWriter out) {
    out.println(MAPPER.writeValueAsString(value));
  }
}
