package org.cartlocator.travel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlocator.geo.Coordinates;
import org.jspecify.annotations.Nullable;

/** The table of known road distances: {@code travel/README.md} says what it is. */
final class KnownRoads {

  /** The table whose pairs are of today, and have times. */
  static final String TODAY = "travelplanner-2024";

  private static final String FILE = "/travel/road-distances.csv";

  private KnownRoads() {}

  /**
   * A known way.
   *
   * @param heldOut whether the estimate was fitted without it
   * @param minutes time at the wheel; null where the source has none
   */
  record KnownRoad(
      String source,
      String from,
      Coordinates start,
      String to,
      Coordinates end,
      double miles,
      @Nullable Integer minutes,
      boolean heldOut) {}

  static List<KnownRoad> read() {
    List<String[]> rows = rows();
    Set<String> heldOut = everyThird(rows);
    return rows.stream().map(row -> road(row, heldOut)).toList();
  }

  private static KnownRoad road(String[] row, Set<String> heldOut) {
    return new KnownRoad(
        row[0],
        row[1],
        new Coordinates(Double.parseDouble(row[2]), Double.parseDouble(row[3])),
        row[4],
        new Coordinates(Double.parseDouble(row[5]), Double.parseDouble(row[6])),
        Double.parseDouble(row[7]),
        row[8].isEmpty() ? null : Integer.valueOf(row[8]),
        heldOut.contains(row[1]) || heldOut.contains(row[4]));
  }

  private static Set<String> everyThird(List<String[]> rows) {
    // Figures from single pages came later and took no part in the fit.
    List<String> cities =
        rows.stream()
            .filter(row -> row[0].equals(TODAY) || row[0].equals("atlas-1949"))
            .flatMap(row -> Stream.of(row[1], row[4]))
            .distinct()
            .sorted()
            .toList();
    Set<String> heldOut = new HashSet<>();
    for (int i = 2; i < cities.size(); i += 3) {
      heldOut.add(cities.get(i));
    }
    return heldOut;
  }

  private static List<String[]> rows() {
    try (InputStream file = Objects.requireNonNull(KnownRoads.class.getResourceAsStream(FILE))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(FILE, broken);
    }
  }
}
