package org.cartlocator.caseload.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.cartlocator.table.CellText;

/**
 * Writes CSV: commas, UTF-8 with the mark by which spreadsheets know it, lines that end as RFC 4180
 * has it. Texts are made harmless and stand in quotation marks, so that no sign within them is
 * taken for the one between cells; numbers are ours and stay numbers.
 */
public final class CsvWriter implements RowWriter {

  private static final char MARK = '\uFEFF';

  private final CSVPrinter printer;

  /** Writes to this stream. */
  public CsvWriter(OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(MARK);
    printer =
        new CSVPrinter(
            writer, CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get());
  }

  @Override
  public void write(List<?> cells) throws IOException {
    for (Object cell : cells) {
      printer.print(cell instanceof String text ? CellText.guard(text) : cell);
    }
    printer.println();
  }

  @Override
  public void finish() throws IOException {
    printer.flush();
  }
}
