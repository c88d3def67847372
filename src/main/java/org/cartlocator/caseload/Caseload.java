package org.cartlocator.caseload;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.finder.Finder;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.stay.StayPlanner;
import org.cartlocator.wording.Wording;

/**
 * Checks and answers many cases, in their order, on several threads. Keeps nothing and writes
 * nothing to a log; safe for use by many threads at once.
 */
public final class Caseload {

  private final CaseFiles files;
  private final Geocoder geocoder;
  private final Finder finder;
  private final StayPlanner planner;
  private final DiagnosisNames diagnoses;
  private final CaseloadSettings settings;

  Caseload(
      CaseFiles files,
      Geocoder geocoder,
      Finder finder,
      StayPlanner planner,
      Catalog catalog,
      CaseloadSettings settings) {
    this.files = files;
    this.geocoder = geocoder;
    this.finder = finder;
    this.planner = planner;
    this.diagnoses = new DiagnosisNames(catalog);
    this.settings = settings;
  }

  /** Takes the answers, in the order of the rows. */
  @FunctionalInterface
  public interface AnswerSink {
    /** The answer to the next row. */
    void accept(CaseAnswer answer) throws IOException;
  }

  /**
   * Answers a whole file and writes what comes of it, row by row: what {@link #answer} does,
   * without holding the file or the answers.
   *
   * @param source a file that was inspected, and not refused
   * @param columns where the fields stand
   * @param out stays open
   * @return what became of it; a run that was cancelled has written the rows it was done with
   * @throws UnreadableCasesException if the file turns out not to be readable after all
   * @throws IOException if it cannot be read or written
   */
  public RunSummary batch(
      CaseSource source,
      Inspection inspection,
      Columns columns,
      RunOptions options,
      ResultFormat format,
      Wording wording,
      OutputStream out,
      RunControl control)
      throws IOException, UnreadableCasesException {
    ResultTable table = ResultTable.begin(format, options, wording, out);
    Tally tally = new Tally(control, table::write);
    RowCheck check = new RowCheck(geocoder, diagnoses);
    CaseSolver solver = new CaseSolver(finder, planner, options);
    Set<String> ids = new HashSet<>();
    try (OrderedWork<Numbered, CaseAnswer> work =
        new OrderedWork<>(
            settings.threads(),
            it -> solver.answer(check.read(it.row(), it.repeated())),
            tally::count)) {
      files.read(
          source,
          inspection,
          columns,
          row -> {
            if (!tally.isCancelled()) {
              work.add(new Numbered(row, !ids.add(row.id())));
            }
          });
      if (!tally.isCancelled()) {
        work.finish();
      }
    }
    table.finish();
    return tally.summary();
  }

  /**
   * Reads rows as cases.
   *
   * @return a reading for each row; fewer where it was cancelled
   */
  public List<CaseReading> check(List<CaseRow> rows, RunControl control) {
    List<CaseReading> readings = new ArrayList<>(rows.size());
    RowCheck check = new RowCheck(geocoder, diagnoses);
    Set<String> ids = new HashSet<>();
    try (OrderedWork<Numbered, CaseReading> work =
        new OrderedWork<>(
            settings.threads(),
            it -> check.read(it.row(), it.repeated()),
            reading -> {
              readings.add(reading);
              control.progress().accept(readings.size());
            })) {
      for (CaseRow row : rows) {
        if (control.cancelled().getAsBoolean()) {
          return readings;
        }
        work.add(new Numbered(row, !ids.add(row.id())));
      }
      work.finish();
    } catch (IOException e) {
      throw new IllegalStateException("nothing here is written anywhere", e);
    }
    return readings;
  }

  /**
   * Reads anew what has to do with one row that was mended: it, and those with its id, before or
   * after.
   *
   * @param index of the row in the list
   * @return all readings, those of other rows as they were
   */
  public List<CaseReading> mend(List<CaseReading> readings, int index, CaseRow mended) {
    RowCheck check = new RowCheck(geocoder, diagnoses);
    Set<String> touched = new HashSet<>(List.of(readings.get(index).row().id(), mended.id()));
    Set<String> ids = new HashSet<>();
    List<CaseReading> after = new ArrayList<>(readings.size());
    for (int i = 0; i < readings.size(); i++) {
      CaseRow row = i == index ? mended : readings.get(i).row();
      boolean repeated = !ids.add(row.id());
      boolean anew = i == index || touched.contains(row.id());
      after.add(anew ? check.read(row, repeated) : readings.get(i));
    }
    return after;
  }

  /**
   * Answers cases that were read.
   *
   * @return what became of it; a run that was cancelled has handed over the answers it was done
   *     with
   */
  public RunSummary answer(
      List<CaseReading> readings, RunOptions options, AnswerSink sink, RunControl control)
      throws IOException {
    Tally tally = new Tally(control, sink);
    CaseSolver solver = new CaseSolver(finder, planner, options);
    try (OrderedWork<CaseReading, CaseAnswer> work =
        new OrderedWork<>(settings.threads(), solver::answer, tally::count)) {
      for (CaseReading reading : readings) {
        if (tally.isCancelled()) {
          break;
        }
        work.add(reading);
      }
      if (!tally.isCancelled()) {
        work.finish();
      }
    }
    return tally.summary();
  }

  private record Numbered(CaseRow row, boolean repeated) {}

  /** Counts what is handed over, by the thread that takes it. */
  private static final class Tally {

    private final RunControl control;
    private final AnswerSink sink;
    private int rows;
    private int answered;
    private int guesses;
    private boolean cancelled;

    Tally(RunControl control, AnswerSink sink) {
      this.control = control;
      this.sink = sink;
    }

    void count(CaseAnswer answer) throws IOException {
      if (isCancelled()) {
        return;
      }
      sink.accept(answer);
      answer
          .reading()
          .sound()
          .ifPresent(
              sound -> {
                answered++;
                guesses += sound.home().isGuess() ? 1 : 0;
              });
      control.progress().accept(++rows);
    }

    boolean isCancelled() {
      cancelled = cancelled || control.cancelled().getAsBoolean();
      return cancelled;
    }

    RunSummary summary() {
      return new RunSummary(rows, answered, guesses, rows - answered, cancelled);
    }
  }
}
