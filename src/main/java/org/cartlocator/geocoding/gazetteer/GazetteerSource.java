package org.cartlocator.geocoding.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.cartlocator.geo.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * The gazetteer as it lies among the sources, which the build packs. Each line is one place, its
 * fields between tabs; the first field is the sort: R region, C county, T town, Z ZIP code, M
 * military ZIP code. Regions come first, for the others name them.
 */
final class GazetteerSource {

  private static final String RESOURCE = "/gazetteer/gazetteer.tsv.gz";
  private static final int BUFFER_BYTES = 1 << 16;

  private final Map<String, Region> regions = new LinkedHashMap<>();
  private final List<County> counties = new ArrayList<>();
  private final List<Town> towns = new ArrayList<>();
  private final List<Row> postalCodes = new ArrayList<>();
  private final List<String> military = new ArrayList<>();

  private GazetteerSource() {}

  static GazetteerSource read() {
    GazetteerSource source = new GazetteerSource();
    try (InputStream packed = GazetteerSource.class.getResourceAsStream(RESOURCE)) {
      source.readLines(packed);
    } catch (IOException e) {
      throw new UncheckedIOException("the gazetteer cannot be read", e);
    }
    return source;
  }

  List<Region> regions() {
    return List.copyOf(regions.values());
  }

  /** Regions, counties and towns, the weightiest first. */
  List<NamedPlace> named() {
    return Stream.of(regions.values(), counties, towns)
        .<NamedPlace>flatMap(Collection::stream)
        .sorted(Comparator.comparingInt(NamedPlace::weight).reversed())
        .toList();
  }

  List<Row> postalCodes() {
    return postalCodes;
  }

  /** ZIP codes whose mail goes to no place on the map. */
  List<String> military() {
    return military;
  }

  /**
   * A ZIP code.
   *
   * @param town its town, "~" and a town nearby, or nothing
   */
  record Row(
      String zip,
      String town,
      Region region,
      String countyFips,
      double lat,
      double lng,
      boolean area) {}

  private void readLines(@Nullable InputStream packed) throws IOException {
    if (packed == null) {
      throw new IllegalStateException("the gazetteer is not on the class path; run make gazetteer");
    }
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(packed, BUFFER_BYTES), StandardCharsets.UTF_8),
            BUFFER_BYTES);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      readLine(line.split("\t", -1));
    }
  }

  private void readLine(String[] field) {
    switch (field[0]) {
      case "R" -> regions.put(field[1], region(field));
      case "C" -> counties.add(county(field));
      case "T" -> towns.add(town(field));
      case "Z" -> postalCodes.add(postalCode(field));
      case "M" -> military.add(field[1]);
      default -> throw new IllegalStateException("unknown sort of place in the gazetteer");
    }
  }

  private static Region region(String[] field) {
    return new Region(field[1], field[2], field[3], point(field[4], field[5]), names(field[6]));
  }

  private County county(String[] field) {
    return new County(
        field[1],
        field[2],
        regionOf(field[3]),
        Integer.parseInt(field[4]),
        point(field[5], field[6]));
  }

  private Town town(String[] field) {
    return new Town(
        field[1],
        field[2],
        regionOf(field[3]),
        field[4],
        Integer.parseInt(field[5]),
        point(field[6], field[7]),
        field[8],
        field[9].equals("S"),
        names(field[10]));
  }

  private Row postalCode(String[] field) {
    return new Row(
        field[1],
        field[2],
        regionOf(field[3]),
        field[4],
        Double.parseDouble(field[5]),
        Double.parseDouble(field[6]),
        field[7].equals("A"));
  }

  private Region regionOf(String code) {
    Region region = regions.get(code);
    if (region == null) {
      throw new IllegalStateException("the gazetteer names a region it does not have");
    }
    return region;
  }

  private static Coordinates point(String lat, String lng) {
    return new Coordinates(Double.parseDouble(lat), Double.parseDouble(lng));
  }

  private static List<String> names(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(";"));
  }
}
