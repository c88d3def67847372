package org.cartlocator.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cartlocator.caseload.IdentifyingColumn.Reason;
import org.cartlocator.finder.LodgingQuery;
import org.cartlocator.finder.Patient;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the rows of one file and finds what its columns hold: by the heading first, by a
 * sample of the cells where there is none. Used by one thread.
 */
final class ColumnSurvey {

  private static final int FIRST_ROWS = 500;
  private static final int THEN_EACH = 100;
  private static final int SHOWN = 5;

  private final LocalDate today;
  private final DiagnosisNames diagnoses;
  private final List<ColumnContent> contents = new ArrayList<>();
  private final List<List<String>> sample = new ArrayList<>();
  private @Nullable List<String> headings;
  private int rows;

  ColumnSurvey(LocalDate today, DiagnosisNames diagnoses) {
    this.today = today;
    this.diagnoses = diagnoses;
  }

  void add(List<String> row) {
    if (headings == null) {
      boolean heading = isHeading(row);
      headings = heading ? row : List.of();
      if (heading) {
        return;
      }
    }
    rows++;
    while (contents.size() < row.size()) {
      contents.add(new ColumnContent(today));
    }
    if (sample.size() < SHOWN) {
      sample.add(row);
    }
    if (rows <= FIRST_ROWS || rows % THEN_EACH == 0) {
      for (int i = 0; i < row.size(); i++) {
        contents.get(i).add(row.get(i));
      }
    }
  }

  int rows() {
    return rows;
  }

  Inspection inspection() {
    Columns guess = guess();
    List<IdentifyingColumn> identifying =
        IntStream.range(0, columns())
            .mapToObj(column -> identifying(column, guess))
            .flatMap(Optional::stream)
            .toList();
    List<String> names = IntStream.range(0, columns()).mapToObj(this::heading).toList();
    boolean refused = identifying.stream().anyMatch(column -> !column.mayBeConfirmed());
    return new Inspection(
        names,
        headings != null && !headings.isEmpty(),
        refused ? List.of() : padded(names.size()),
        rows,
        guess,
        identifying);
  }

  /** Any word that names a field or a person is enough; data has none of them. */
  private static boolean isHeading(List<String> row) {
    return row.stream()
        .anyMatch(
            cell -> Headings.field(cell).isPresent() || Headings.identifying(cell).isPresent());
  }

  private int columns() {
    return Math.max(contents.size(), headings == null ? 0 : headings.size());
  }

  private String heading(int column) {
    return headings == null || column >= headings.size() ? "" : headings.get(column);
  }

  private ColumnContent content(int column) {
    return column < contents.size() ? contents.get(column) : new ColumnContent(today);
  }

  private List<List<String>> padded(int columns) {
    return sample.stream()
        .map(
            row -> {
              List<String> cells = new ArrayList<>(row);
              cells.addAll(Collections.nCopies(Math.max(0, columns - row.size()), ""));
              return List.copyOf(cells);
            })
        .toList();
  }

  private Columns guess() {
    Columns guess = Columns.NONE;
    for (int i = 0; i < columns(); i++) {
      CaseField field = Headings.field(heading(i)).orElse(null);
      if (field != null && guess.of(field).isEmpty()) {
        guess = guess.with(field, i);
      }
    }
    for (CaseField field :
        List.of(
            CaseField.DIAGNOSIS,
            CaseField.PLACE,
            CaseField.AGE,
            CaseField.NIGHTS,
            CaseField.CASE_ID)) {
      guess = byContent(field, guess);
    }
    return guess;
  }

  /** A file with a heading means what it says: by content only the needed fields are sought. */
  private Columns byContent(CaseField field, Columns guess) {
    boolean sought = field.isNeeded() || headings == null || headings.isEmpty();
    if (!sought || guess.of(field).isPresent()) {
      return guess;
    }
    return IntStream.range(0, columns())
        .filter(column -> !guess.isTaken(column) && looksLike(field, content(column)))
        .boxed()
        .findFirst()
        .map(column -> guess.with(field, column))
        .orElse(guess);
  }

  private boolean looksLike(CaseField field, ColumnContent content) {
    return switch (field) {
      case CASE_ID -> content.areDistinct();
      case PLACE -> content.places() >= 0.6 && !content.areNumbers(0, LodgingQuery.MAX_NIGHTS);
      case AGE -> content.areNumbers(0, Patient.MAX_AGE);
      case NIGHTS -> content.areNumbers(1, LodgingQuery.MAX_NIGHTS);
      case DIAGNOSIS -> content.mostly(cell -> diagnoses.find(cell).isPresent());
    };
  }

  private Optional<IdentifyingColumn> identifying(int column, Columns guess) {
    boolean isPlace = guess.of(CaseField.PLACE).filter(it -> it == column).isPresent();
    boolean isId = guess.of(CaseField.CASE_ID).filter(it -> it == column).isPresent();
    Optional<Reason> reason =
        Headings.field(heading(column)).isPresent()
            ? Optional.empty()
            : Headings.identifying(heading(column));
    return reason
        .or(() -> content(column).identifying(isPlace))
        .or(() -> isId ? content(column).identifyingIds() : Optional.empty())
        .map(it -> new IdentifyingColumn(column, heading(column), it));
  }
}
