package org.cartlocator.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.cartlocator.opendata.Download;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The schemas of the data files, as the program itself reads them. They name each other. */
@Component
final class PublishedSchemas {

  private final TreeMap<String, Download> schemas = new TreeMap<>();

  PublishedSchemas() {
    for (String subject : new String[] {"centers", "lodging", "therapies", "common"}) {
      String name = subject + ".schema.json";
      schemas.put(name, Download.of(read(name)));
    }
  }

  Optional<Download> find(String name) {
    return Optional.ofNullable(schemas.get(name));
  }

  List<String> names() {
    return List.copyOf(schemas.keySet());
  }

  private static byte[] read(String name) {
    try (InputStream in = new ClassPathResource("schemas/" + name).getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
