package org.cartlocator.catalog.reading;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files that are part of the program; that one of them cannot be read is a fault of the build. */
final class Resources {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Resources() {}

  static InputStream open(String path) throws IOException {
    InputStream in = Resources.class.getResourceAsStream("/" + path);
    if (in == null) {
      throw new FileNotFoundException(path + " is missing from the program");
    }
    return in;
  }

  static JsonNode json(String path) {
    try (InputStream in = open(path)) {
      return MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode gzippedJson(String path) {
    try (InputStream in = new GZIPInputStream(open(path))) {
      return MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
