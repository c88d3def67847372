package org.cartlocator.geocoding.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.cartlocator.geo.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * Reads the packed gazetteer. Each line is one place, its fields between tabs; the first field is
 * the sort: R region, C county, T town, Z ZIP code, M military ZIP code. Regions come first, for
 * the others name them.
 */
final class GazetteerReader {

  private static final String RESOURCE = "/gazetteer/gazetteer.tsv.gz";
  private static final int BUFFER_BYTES = 1 << 16;

  private final Map<String, Region> regions = new LinkedHashMap<>();
  private final List<County> counties = new ArrayList<>();
  private final List<Town> towns = new ArrayList<>();
  private final List<PostalCodes.Row> postalCodes = new ArrayList<>();
  private final List<String> military = new ArrayList<>();

  private GazetteerReader() {}

  static Gazetteer read() {
    GazetteerReader reader = new GazetteerReader();
    try (InputStream packed = GazetteerReader.class.getResourceAsStream(RESOURCE)) {
      reader.readLines(packed);
    } catch (IOException e) {
      throw new UncheckedIOException("the gazetteer cannot be read", e);
    }
    return new Gazetteer(
        List.copyOf(reader.regions.values()),
        reader.counties,
        reader.towns,
        PostalCodes.of(reader.postalCodes, reader.military));
  }

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

  private PostalCodes.Row postalCode(String[] field) {
    return new PostalCodes.Row(
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
