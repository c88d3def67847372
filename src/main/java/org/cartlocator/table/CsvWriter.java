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

  private final CSVPrinter printer;

  /** Writes to this outlet, which stays open. */
  public CsvWriter(Appendable out) throws IOException {
    printer = new CSVPrinter(out, FORMAT);
  }

  /**
   * Writes a row: the names of the columns, or a value for each.
   *
   * @param cells a number or truth value as it is, anything else as a guarded text, the values of a
   *     list each guarded and with {@code " | "} between them, null for an empty cell
   */
  public void row(List<?> cells) throws IOException {
    for (Object cell : cells) {
      printer.print(cell(cell));
    }
    printer.println();
  }

  /** Hands on what was written so far. */
  public void flush() throws IOException {
    printer.flush();
  }

  /**
   * A whole table as text.
   *
   * @param names of the columns
   * @param rows as {@link #row} takes them, each with a value for every column
   */
  public static String write(List<String> names, List<? extends List<?>> rows) {
    StringBuilder text = new StringBuilder();
    try {
      CsvWriter writer = new CsvWriter(text);
      writer.row(names);
      for (List<?> row : rows) {
        if (row.size() != names.size()) {
          throw new IllegalArgumentException("a row has another number of cells than the header");
        }
        writer.row(row);
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
