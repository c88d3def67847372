package org.cartlocator.caseload;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.cartlocator.caseload.table.CsvRowWriter;
import org.cartlocator.wording.Wording;

/** Made-up cases that show how a file may look. */
public final class ExampleCases {

  private static final List<List<String>> ROWS =
      List.of(
          List.of("A-1", "59718", "61", "MM", "28"),
          List.of("A-2", "Harrisburg, PA", "9", "ALL", "30"),
          List.of("A-3", "79901", "54", "DLBCL", ""),
          List.of("A-4", "Fargo, ND", "70", "", "28"),
          List.of("A-5", "00901", "", "FL", "42"));

  private ExampleCases() {}

  /** Writes them as CSV, with headings that are understood; the stream stays open. */
  public static void write(Wording wording, OutputStream out) throws IOException {
    CaseloadWords words = new CaseloadWords(wording);
    CsvRowWriter writer = new CsvRowWriter(out);
    writer.write(Arrays.stream(CaseField.values()).map(words::field).toList());
    for (List<String> row : ROWS) {
      writer.write(row);
    }
    writer.finish();
  }
}
