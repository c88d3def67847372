package org.cartlocator.caseload;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cartlocator.caseload.table.RowReader;
import org.cartlocator.caseload.table.Tables;

/** Reads files of cases. Keeps nothing; safe for use by many threads at once. */
public final class CaseFiles {

  private final CaseloadSettings settings;
  private final Tables tables;
  private final DiagnosisNames diagnoses;
  private final Clock clock;

  CaseFiles(CaseloadSettings settings, DiagnosisNames diagnoses, Clock clock) {
    this.settings = settings;
    this.tables = new Tables(settings);
    this.diagnoses = diagnoses;
    this.clock = clock;
  }

  /** Hears of each row. */
  @FunctionalInterface
  public interface RowSink {
    /** The next row. */
    void accept(CaseRow row) throws IOException, UnreadableCasesException;
  }

  /**
   * Reads through a file once and tells what it is. No case is looked up.
   *
   * @throws UnreadableCasesException if it is not one that is read
   */
  public Inspection inspect(CaseSource source) throws IOException, UnreadableCasesException {
    ColumnSurvey survey = new ColumnSurvey(LocalDate.now(clock), diagnoses);
    try (RowReader reader = tables.open(source)) {
      for (var row = reader.next(); row.isPresent(); row = reader.next()) {
        survey.add(row.get());
        if (survey.rows() > settings.mostRows()) {
          throw new UnreadableCasesException(
              new FileFault(FileFault.Kind.TOO_MANY_ROWS, settings.mostRows()));
        }
      }
    }
    if (survey.rows() == 0) {
      throw new UnreadableCasesException(FileFault.Kind.EMPTY);
    }
    return survey.inspection();
  }

  /**
   * Reads the rows of a file that was inspected.
   *
   * @param columns where the fields stand; others are passed over
   */
  public void read(CaseSource source, Inspection inspection, Columns columns, RowSink sink)
      throws IOException, UnreadableCasesException {
    int number = 0;
    try (RowReader reader = tables.open(source)) {
      for (var row = reader.next(); row.isPresent(); row = reader.next()) {
        number++;
        if (number > 1 || !inspection.hasHeading()) {
          sink.accept(row(number, row.get(), columns));
        }
      }
    }
  }

  private static CaseRow row(int number, List<String> cells, Columns columns) {
    return new CaseRow(
        number,
        columns.text(cells, CaseField.CASE_ID),
        columns.text(cells, CaseField.PLACE),
        columns.text(cells, CaseField.AGE),
        columns.text(cells, CaseField.DIAGNOSIS),
        columns.text(cells, CaseField.NIGHTS));
  }
}
