package org.cartlocator.caseload.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cartlocator.table.CellText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook of one sheet. A text is written as a text, so that no spreadsheet takes it for
 * a formula, and gets its apostrophe as in CSV, since a workbook is often saved as one.
 */
public final class XlsxWriter implements RowWriter {

  private static final int ROWS_IN_MEMORY = 500;

  private final Workbook workbook;
  private final Worksheet sheet;
  private int row;

  /** Writes to this stream a sheet of this name. */
  public XlsxWriter(OutputStream out, String name) {
    workbook = new Workbook(out, "cart-locator", "1.0");
    sheet = workbook.newWorksheet(name);
    sheet.freezePane(1, 1);
  }

  @Override
  public void write(List<?> cells) throws IOException {
    int column = 0;
    for (Object cell : cells) {
      if (cell instanceof Number number) {
        sheet.value(row, column, number);
      } else if (cell instanceof String text && !text.isEmpty()) {
        sheet.inlineString(row, column, CellText.guard(printable(text)));
      }
      column++;
    }
    if (row == 0) {
      sheet.range(0, 0, 0, Math.max(0, column - 1)).style().bold().set();
    }
    row++;
    if (row % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  @Override
  public void finish() throws IOException {
    workbook.finish();
  }

  /** A workbook is XML, which cannot hold every character. */
  private static String printable(String text) {
    return text.chars().allMatch(XlsxWriter::isPrintable)
        ? text
        : text.codePoints()
            .filter(c -> c > 0xFFFF || (isPrintable(c) && !Character.isSurrogate((char) c)))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isPrintable(int c) {
    return c >= ' ' && !Character.isSurrogate((char) c) && c != 0xFFFE && c != 0xFFFF;
  }
}
