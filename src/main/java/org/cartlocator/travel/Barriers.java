package org.cartlocator.travel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.cartlocator.geo.Coordinates;

/**
 * The open water and roadless country that roads go around: {@code travel/barriers.txt}, which says
 * how its lines were drawn and how they are written.
 */
final class Barriers {

  private static final String FILE = "/travel/barriers.txt";

  private static final Pattern COMMA = Pattern.compile(",");

  private Barriers() {}

  static List<Barrier> read() {
    try (InputStream file = Objects.requireNonNull(Barriers.class.getResourceAsStream(FILE))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Barriers::barrier)
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(FILE, broken);
    }
  }

  private static Barrier barrier(String line) {
    String corners = line.substring(line.indexOf(':') + 1);
    return new Barrier(COMMA.splitAsStream(corners).map(Barriers::corner).toList());
  }

  private static Coordinates corner(String text) {
    String degrees = text.strip();
    int space = degrees.indexOf(' ');
    return new Coordinates(
        Double.parseDouble(degrees.substring(0, space)),
        Double.parseDouble(degrees.substring(space + 1)));
  }
}
