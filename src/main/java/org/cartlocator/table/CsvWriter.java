package org.cartlocator.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** Writes a table as CSV: a line of names, lines that end with CR LF, texts in quotation marks. */
public final class CsvWriter {

  /** Texts are always quoted: some spreadsheets also split cells at a semicolon. */
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

  /** Stands between the values of a list. */
  private static final String BETWEEN = " | ";

  private CsvWriter() {}

  /**
   * The table as text.
   *
   * @param names of the columns
   * @param rows a value for each column: a number or truth value as it is, anything else as a
   *     guarded text, the values of a list each guarded and with {@code " | "} between them, null
   *     for an empty cell
   */
  public static String write(List<String> names, List<? extends List<?>> rows) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord(names);
      for (List<?> row : rows) {
        if (row.size() != names.size()) {
          throw new IllegalArgumentException("a row has another number of cells than the header");
        }
        for (Object value : row) {
          printer.print(cell(value));
        }
        printer.println();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static @Nullable Object cell(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Number number -> number;
      case Boolean truth -> truth;
      case Collection<?> list when list.isEmpty() -> null;
      case Collection<?> list ->
          list.stream()
              .map(each -> CellText.guard(String.valueOf(each)))
              .collect(Collectors.joining(BETWEEN));
      default -> CellText.guard(value.toString());
    };
  }
}
