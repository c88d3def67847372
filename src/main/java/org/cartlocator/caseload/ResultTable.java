package org.cartlocator.caseload;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cartlocator.caseload.table.CsvRowWriter;
import org.cartlocator.caseload.table.RowWriter;
import org.cartlocator.caseload.table.XlsxWriter;
import org.cartlocator.catalog.Center;
import org.cartlocator.geo.Distance;
import org.cartlocator.stay.MoneyRange;
import org.cartlocator.travel.Drive;
import org.cartlocator.wording.ContactWords;
import org.cartlocator.wording.Units;
import org.cartlocator.wording.Wording;

/**
 * Writes answers as a table: a row for each row of the file, and in it a block of columns for each
 * center. Figures are numbers without units, which the headings name; days, names and notes are
 * texts in the reader's language.
 */
public final class ResultTable {

  private static final List<String> CASE =
      List.of("id", "place", "readAs", "note", "age", "diagnosis", "nights", "problem");
  private static final List<String> CENTER =
      List.of(
          "center",
          "town",
          "fit",
          "road",
          "least",
          "most",
          "phone",
          "places",
          "toCall",
          "budgetLow",
          "budgetHigh");

  private final RowWriter writer;
  private final Wording wording;
  private final CaseloadWords words;
  private final int centers;

  private ResultTable(RowWriter writer, Wording wording, int centers) {
    this.writer = writer;
    this.wording = wording;
    this.words = new CaseloadWords(wording);
    this.centers = centers;
  }

  /** Begins a table with its headings on this stream. */
  public static ResultTable begin(
      ResultFormat format, RunOptions options, Wording wording, OutputStream out)
      throws IOException {
    RowWriter writer =
        switch (format) {
          case CSV -> new CsvRowWriter(out);
          case XLSX -> new XlsxWriter(out, wording.text("caseload.file.sheet"));
        };
    ResultTable table = new ResultTable(writer, wording, options.centers());
    table.writer.write(table.headings());
    return table;
  }

  /** The next row. */
  public void write(CaseAnswer answer) throws IOException {
    List<Object> cells = new ArrayList<>();
    addCase(cells, answer.reading());
    answer.centers().forEach(center -> addCenter(cells, center));
    int blank = CASE.size() + centers * CENTER.size() - cells.size();
    cells.addAll(Collections.nCopies(blank, ""));
    writer.write(cells);
  }

  /** Ends the table. */
  public void finish() throws IOException {
    writer.finish();
  }

  private List<String> headings() {
    Stream<String> ofCase = CASE.stream().map(key -> wording.text("caseload.file." + key));
    Stream<String> ofCenters =
        Stream.iterate(1, number -> number <= centers, number -> number + 1)
            .flatMap(
                number ->
                    CENTER.stream()
                        .map(
                            key ->
                                wording.text(
                                    "caseload.file." + key,
                                    number,
                                    wording.units() == Units.MILES ? 0 : 1)));
    return Stream.concat(ofCase, ofCenters).toList();
  }

  private void addCase(List<Object> cells, CaseReading reading) {
    CaseRow row = reading.row();
    cells.add(row.id());
    cells.add(row.place());
    Case sound = reading.sound().orElse(null);
    if (sound == null) {
      cells.addAll(List.of("", "", row.age(), row.diagnosis(), row.nights()));
      cells.add(words.faults(reading));
      return;
    }
    Integer age = sound.patient().age();
    String diagnosis = sound.patient().diagnosis();
    cells.add(sound.home().place().label());
    cells.add(words.guess(sound.home()).orElse(""));
    cells.add(age == null ? "" : age);
    cells.add(diagnosis == null ? "" : diagnosis);
    cells.add(sound.nights());
    cells.add("");
  }

  private void addCenter(List<Object> cells, CenterAnswer answer) {
    Center center = answer.center();
    cells.add(center.name());
    cells.add(center.address().city() + ", " + center.address().state());
    cells.add(wording.text("fit." + answer.fit().name().toLowerCase(Locale.ROOT)));
    Drive drive = answer.journey().drive();
    if (drive == null) {
      cells.addAll(List.of("", "", ""));
    } else {
      cells.add(whole(drive.road()));
      cells.add(drive.time().least().toMinutes());
      cells.add(drive.time().most().toMinutes());
    }
    cells.add(
        center.bestContact().map(contact -> ContactWords.display(contact.phone())).orElse(""));
    cells.add(answer.places());
    cells.add(words.toCall(answer).orElse(""));
    addBudget(cells, answer.budget());
  }

  /** Two columns cannot hold two currencies; no place to stay of the data set asks for another. */
  private static void addBudget(List<Object> cells, List<MoneyRange> budget) {
    if (budget.size() == 1) {
      cells.add(whole(budget.getFirst().low()));
      cells.add(whole(budget.getFirst().high()));
    } else {
      cells.addAll(List.of("", ""));
    }
  }

  private long whole(Distance distance) {
    return Math.round(wording.units().lengthOf(distance));
  }

  private static long whole(BigDecimal amount) {
    return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
