package org.cartlocator.caseload.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cartlocator.table.CsvWriter;

/** Writes CSV in UTF-8 with the mark by which spreadsheets know it. */
public final class CsvRowWriter implements RowWriter {

  private static final char MARK = '\uFEFF';

  private final CsvWriter csv;

  /** Writes to this stream. */
  public CsvRowWriter(OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(MARK);
    csv = new CsvWriter(writer);
  }

  @Override
  public void write(List<?> cells) throws IOException {
    csv.row(cells);
  }

  @Override
  public void finish() throws IOException {
    csv.flush();
  }
}
