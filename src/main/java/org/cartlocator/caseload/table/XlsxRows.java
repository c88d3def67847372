package org.cartlocator.caseload.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartlocator.caseload.CaseSource;
import org.cartlocator.caseload.FileFault;
import org.cartlocator.caseload.UnreadableCasesException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The rows of the first sheet of a workbook that the guard has let pass. */
final class XlsxRows implements RowReader {

  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final Bounds bounds;

  private XlsxRows(ReadableWorkbook workbook, Stream<Row> stream, Bounds bounds) {
    this.workbook = workbook;
    this.stream = stream;
    this.rows = stream.iterator();
    this.bounds = bounds;
  }

  static XlsxRows open(CaseSource source, Bounds bounds)
      throws IOException, UnreadableCasesException {
    ReadableWorkbook workbook = null;
    try {
      workbook = new ReadableWorkbook(source.open(), new ReadingOptions(true, true));
      return new XlsxRows(workbook, workbook.getFirstSheet().openStream(), bounds);
    } catch (IOException | RuntimeException e) {
      if (workbook != null) {
        workbook.close();
      }
      throw damaged();
    }
  }

  @Override
  public Optional<List<String>> next() throws UnreadableCasesException {
    try {
      while (rows.hasNext()) {
        List<String> row = row(rows.next());
        if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
          return Optional.of(row);
        }
      }
      return Optional.empty();
    } catch (RuntimeException e) {
      throw damaged();
    }
  }

  private List<String> row(Row row) throws UnreadableCasesException {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getOptionalCell(i).orElse(null);
      String text = cell == null ? "" : bounds.cell(text(cell));
      if (!text.isEmpty()) {
        // Cells that are only formatted make a row no longer.
        bounds.checkColumns(i + 1);
        while (cells.size() < i) {
          cells.add("");
        }
        cells.add(text);
      }
    }
    return cells;
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      return isDate(cell.getDataFormatString()) ? date(cell) : number(cell.asNumber());
    }
    return Optional.ofNullable(cell.getText()).orElse("");
  }

  private static String number(BigDecimal number) {
    // What takes more digits than that is no figure of a case, and must not be written out.
    return number.precision() + Math.abs((long) number.scale()) > 40
        ? number.toString()
        : number.stripTrailingZeros().toPlainString();
  }

  private static String date(Cell cell) {
    LocalDateTime date = cell.asDate();
    return date.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? date.toLocalDate().toString()
        : date.toString();
  }

  /** A sheet holds days as numbers; only how they are shown tells what they are. */
  private static boolean isDate(@Nullable String format) {
    if (format == null) {
      return false;
    }
    String signs =
        format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|general", "");
    return signs.contains("yy") || (signs.contains("d") && signs.contains("m"));
  }

  private static UnreadableCasesException damaged() {
    return new UnreadableCasesException(FileFault.Kind.NOT_A_WORKBOOK);
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }
}
