package org.cartlocator.lodgingimport;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cartlocator.geo.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list as CSV in UTF-8, whose first row names the columns: {@code name}, {@code lat},
 * {@code lng} and {@code source} (a page) must be there; {@code kind}, {@code street}, {@code
 * city}, {@code state}, {@code postalCode}, {@code phone}, {@code website} and {@code date} may.
 */
final class CsvList {

  private static final List<String> NEEDED = List.of("name", "lat", "lng", "source");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreHeaderCase(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private CsvList() {}

  /** The listings of a file; everything that is not one is told in words. */
  static List<Listing> read(Path file, List<String> leftOut) throws IOException {
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser rows = CSVParser.parse(reader, FORMAT)) {
      List<String> columns = rows.getHeaderNames().stream().map(CsvList::columnName).toList();
      for (String needed : NEEDED) {
        if (!columns.contains(needed)) {
          throw new UnusableListException(
              "%s has no column “%s”; it needs %s"
                  .formatted(file, needed, String.join(", ", NEEDED)));
        }
      }
      List<Listing> listings = new ArrayList<>();
      for (CSVRecord row : rows) {
        String fault = fault(row, columns);
        if (fault == null) {
          listings.add(listing(row, columns));
        } else {
          leftOut.add(
              "%s · row %d: %s".formatted(file.getFileName(), row.getRecordNumber(), fault));
        }
      }
      return listings;
    } catch (CharacterCodingException e) {
      throw new UnusableListException(file + " is not a text in UTF-8");
    } catch (CSVException | IllegalArgumentException e) {
      throw new UnusableListException(file + " is no CSV: " + e.getMessage());
    } catch (UncheckedIOException e) {
      // What fails while the rows are walked through comes wrapped.
      if (e.getCause() instanceof CharacterCodingException) {
        throw new UnusableListException(file + " is not a text in UTF-8");
      }
      throw new UnusableListException(file + " is no CSV: " + e.getMessage());
    }
  }

  private static String columnName(String head) {
    return head.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String fault(CSVRecord row, List<String> columns) {
    if (Forms.text(cell(row, columns, "name")) == null) {
      return "has no name";
    }
    if (point(row, columns) == null) {
      return "has no point: lat and lng are degrees";
    }
    return Forms.page(cell(row, columns, "source")) == null
        ? "has no source, which is the address of a page"
        : null;
  }

  private static Listing listing(CSVRecord row, List<String> columns) {
    URI source = Objects.requireNonNull(Forms.page(cell(row, columns, "source")));
    String kind = Forms.text(cell(row, columns, "kind"));
    return new Listing(
        Objects.requireNonNull(Forms.text(cell(row, columns, "name"))),
        kind == null ? "place to stay" : kind,
        Objects.requireNonNull(point(row, columns)),
        Forms.text(cell(row, columns, "street")),
        Forms.text(cell(row, columns, "city")),
        Forms.state(cell(row, columns, "state")),
        Forms.postalCode(cell(row, columns, "postalcode")),
        Forms.phone(cell(row, columns, "phone")),
        Forms.page(cell(row, columns, "website")),
        source,
        Objects.requireNonNullElse(source.getHost(), source.toString()),
        Forms.day(cell(row, columns, "date")));
  }

  private static @Nullable Coordinates point(CSVRecord row, List<String> columns) {
    try {
      return Forms.point(
          Double.parseDouble(cell(row, columns, "lat")),
          Double.parseDouble(cell(row, columns, "lng")));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static String cell(CSVRecord row, List<String> columns, String column) {
    int at = columns.indexOf(column);
    return at >= 0 && at < row.size() ? row.get(at) : "";
  }
}
