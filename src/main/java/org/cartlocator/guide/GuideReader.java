package org.cartlocator.guide;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the guide strictly: what is misspelled, missing or without a source ends the start. */
final class GuideReader {

  private static final String FILE = "/guide/guide.json";

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  /** The guide that is part of the program; that it cannot be read is a fault of the build. */
  Guide readPackaged() {
    try (InputStream in = GuideReader.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new FileNotFoundException(FILE + " is missing from the program");
      }
      return mapper.readValue(in, Guide.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A guide in JSON.
   *
   * @throws tools.jackson.core.JacksonException if it is not one, saying where and why
   */
  Guide read(String json) {
    return mapper.readValue(json, Guide.class);
  }
}
