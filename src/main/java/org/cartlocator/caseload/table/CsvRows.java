package org.cartlocator.caseload.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cartlocator.caseload.CaseSource;
import org.cartlocator.caseload.FileFault;
import org.cartlocator.caseload.UnreadableCasesException;

/** The rows of a text whose cells stand between commas, semicolons, tabs or bars. */
final class CsvRows implements RowReader {

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final Bounds bounds;

  private CsvRows(CSVParser parser, Bounds bounds) {
    this.parser = parser;
    this.records = parser.iterator();
    this.bounds = bounds;
  }

  static CsvRows open(CaseSource source, TextCoding coding, Bounds bounds) throws IOException {
    char delimiter;
    try (Reader reader = coding.open(source)) {
      delimiter = Delimiter.of(reader);
    }
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(true)
            // People's files are not always by the book: what follows a closing quotation mark is
            // kept.
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    return new CsvRows(
        CSVParser.builder().setReader(coding.open(source)).setFormat(format).get(), bounds);
  }

  @Override
  public Optional<List<String>> next() throws IOException, UnreadableCasesException {
    try {
      while (records.hasNext()) {
        List<String> row = row(records.next());
        if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
          return Optional.of(row);
        }
      }
      return Optional.empty();
    } catch (UncheckedIOException e) {
      throw new UnreadableCasesException(FileFault.Kind.NOT_TEXT);
    }
  }

  private List<String> row(CSVRecord csv) throws UnreadableCasesException {
    bounds.checkColumns(csv.size());
    List<String> cells = new ArrayList<>(csv.size());
    for (int i = 0; i < csv.size(); i++) {
      cells.add(bounds.cell(csv.get(i)));
    }
    return cells;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
