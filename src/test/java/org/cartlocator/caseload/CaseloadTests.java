package org.cartlocator.caseload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cartlocator.WholeApplication;
import org.cartlocator.catalog.PatientGroup;
import org.cartlocator.finder.Fit;
import org.cartlocator.packet.PacketPrinter;
import org.cartlocator.stay.PlanRequest;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.stay.StayPlanner;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Wording;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes of a file of cases. */
@WholeApplication
class CaseloadTests {

  private static final Wording ENGLISH = Wording.of(Language.ENGLISH);

  private static final String CASES =
      """
      case id,zip,age,diagnosis,nights
      =A-1,17101,9,ALL,30
      A-2,Springfield,61,MM,
      A-3,Qqqzzz,61,MM,
      A-4,"Honolulu, HI",61,MM,
      """;

  @Autowired private CaseFiles files;
  @Autowired private Caseload caseload;
  @Autowired private CasePackets packets;
  @Autowired private StayPlanner planner;
  @Autowired private PacketPrinter printer;

  @Test
  void eachCaseGetsItsNearestCentersInOrder() throws Exception {
    List<CaseAnswer> answers = answers(CASES);

    assertThat(answers)
        .extracting(it -> it.reading().row().id())
        .containsExactly("=A-1", "A-2", "A-3", "A-4");
    List<CenterAnswer> first = answers.getFirst().centers();
    assertThat(first).hasSize(3);
    assertThat(first).allMatch(it -> it.center().patientGroups().contains(PatientGroup.PEDIATRIC));
    assertThat(first).isSortedAccordingTo(Comparator.comparing(it -> it.journey().greatCircle()));
    assertThat(first).extracting(CenterAnswer::fit).doesNotContain(Fit.NO);
    assertThat(answers.get(2).centers()).isEmpty();
  }

  @Test
  void theBudgetAndThePlaceToCallAreThoseOfThePlan() throws Exception {
    CaseAnswer answer = answers(CASES).getFirst();
    CenterAnswer nearest = answer.centers().getFirst();
    Case sound = answer.reading().sound().orElseThrow();

    StayPlan plan =
        planner.plan(
            PlanRequest.usual(
                nearest.center(), CaseSolver.home(sound), sound.patient(), sound.nights()));

    assertThat(nearest.budget()).isEqualTo(plan.budget().totals());
    assertThat(nearest.firstToCall()).contains(plan.calls().getFirst().match().lodging());
    assertThat(nearest.places())
        .isEqualTo((int) plan.calls().stream().filter(call -> !call.isRuledOut()).count());
  }

  @Test
  void theCsvTellsWhatWasReadWhatWasGuessedAndWhatIsWrong() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RunSummary summary = batch(CASES, ResultFormat.CSV, ENGLISH, out, RunControl.UNWATCHED);

    assertThat(summary).isEqualTo(new RunSummary(4, 3, 1, 1, false));
    String csv = out.toString(UTF_8);
    assertThat(csv.lines()).hasSize(5);
    assertThat(csv)
        .startsWith("\uFEFF\"Case\",\"Place as given\",\"Place as read\"")
        .contains("\"'=A-1\",\"17101\",\"Harrisburg, PA 17101\"")
        .contains("We took it for Springfield", "It may also be: Springfield")
        .contains("\"ZIP code or town: We do not know that place.")
        .contains("\"Center 1: miles by road\"");
  }

  @Test
  void theTableSpeaksSpanishAndKilometersWhereAskedTo() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    batch(CASES, ResultFormat.CSV, Wording.of("es", "km", Locale.US), out, RunControl.UNWATCHED);

    assertThat(out.toString(UTF_8)).contains("Caso", "Centro 1: kilómetros por carretera");
  }

  @Test
  void theWorkbookHoldsTextsAndNumbersAndNoFormula() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    batch(CASES, ResultFormat.XLSX, ENGLISH, out, RunControl.UNWATCHED);

    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      var rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(5);
      assertThat(rows.get(1).getCellText(0)).isEqualTo("'=A-1");
      assertThat(rows.get(1).getCell(4).getType()).isEqualTo(CellType.NUMBER);
      assertThat(rows.stream().flatMap(row -> row.stream()).filter(Objects::nonNull))
          .allMatch(cell -> cell.getType() != CellType.FORMULA);
    }
  }

  @Test
  void whatWasWrittenCanBeReadAgainAsAFileOfCases() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    batch(CASES, ResultFormat.XLSX, ENGLISH, out, RunControl.UNWATCHED);

    CaseSource again = CaseSource.of(out.toByteArray());
    Inspection found = files.inspect(again);
    List<CaseRow> rows = new ArrayList<>();
    files.read(
        again, found, Columns.NONE.with(CaseField.CASE_ID, 0).with(CaseField.PLACE, 1), rows::add);

    assertThat(rows).extracting(CaseRow::id).containsExactly("=A-1", "A-2", "A-3", "A-4");
    assertThat(rows).extracting(CaseRow::place).contains("17101", "Honolulu, HI");
  }

  @Test
  void aRunThatIsCancelledStopsAndSaysSo() throws Exception {
    String many =
        "id,zip\n"
            + IntStream.range(0, 20_000).mapToObj(i -> i + ",59718\n").reduce("", String::concat);
    AtomicInteger done = new AtomicInteger();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    RunSummary summary =
        batch(
            many,
            ResultFormat.CSV,
            ENGLISH,
            out,
            new RunControl(() -> done.get() >= 300, done::set));

    assertThat(summary.cancelled()).isTrue();
    assertThat(summary.rows()).isBetween(300, 19_999);
    assertThat(out.toString(UTF_8).lines()).hasSize(summary.rows() + 1);
  }

  @Test
  void theZipHasAPacketForEachCaseThatWasAnswered() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<List<CaseAnswer>> parts = packets.parts(answers(CASES));
    assertThat(parts).hasSize(1);
    int written =
        packets.write(
            parts.getFirst(),
            LocalDate.now(ZoneOffset.UTC).plusDays(60),
            ENGLISH,
            "http://localhost",
            out,
            RunControl.UNWATCHED);

    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        if (names.size() == 1) {
          assertThat(text(zip.readAllBytes()))
              .contains("Harrisburg, PA 17101")
              .doesNotContain("A-1");
        }
      }
    }
    assertThat(written).isEqualTo(3);
    assertThat(names).containsExactly("000002-A-1.pdf", "000003-A-2.pdf", "000005-A-4.pdf");
  }

  @ParameterizedTest
  @CsvSource({"1, 1 1 1", "2, 2 1", "3, 3", "200, 3"})
  void everyAnsweredCaseIsInOnePart(int most, String sizes) throws Exception {
    CasePackets small = new CasePackets(planner, printer, SampleSettings.withPackets(most));
    List<CaseAnswer> answers = answers(CASES);

    List<List<CaseAnswer>> parts = small.parts(answers);

    assertThat(parts.stream().map(part -> String.valueOf(part.size())))
        .containsExactly(sizes.split(" "));
    assertThat(parts.stream().flatMap(List::stream))
        .containsExactlyElementsOf(
            answers.stream().filter(answer -> !answer.centers().isEmpty()).toList());
  }

  @Test
  void thereIsRoomForSoManyRunsAndRowsAndNoMore() {
    CaseloadRoom room = new CaseloadRoom(SampleSettings.USUAL);
    CaseloadRoom.Share one = room.work().orElseThrow();
    assertThat(room.work()).isPresent();
    assertThat(room.work()).isEmpty();
    one.close();
    one.close();
    assertThat(room.work()).isPresent();
    assertThat(room.work()).isEmpty();

    assertThat(room.hold(150_000)).isPresent();
    assertThat(room.hold(50_001)).isEmpty();
    assertThat(room.hold(50_000)).isPresent();
  }

  @Test
  void theExampleIsAFileOfCasesInEitherLanguage() throws Exception {
    for (Language language : Language.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ExampleCases.write(Wording.of(language), out);

      assertThat(answers(out.toString(UTF_8))).hasSize(5).allMatch(it -> it.centers().size() == 3);
    }
  }

  private List<CaseAnswer> answers(String text) throws Exception {
    CaseSource source = CaseSource.of(text);
    Inspection inspection = files.inspect(source);
    List<CaseRow> rows = new ArrayList<>();
    files.read(source, inspection, inspection.guess(), rows::add);
    List<CaseAnswer> answers = new ArrayList<>();
    caseload.answer(
        caseload.check(rows, RunControl.UNWATCHED),
        RunOptions.USUAL,
        answers::add,
        RunControl.UNWATCHED);
    return answers;
  }

  private RunSummary batch(
      String text,
      ResultFormat format,
      Wording wording,
      ByteArrayOutputStream out,
      RunControl control)
      throws Exception {
    CaseSource source = CaseSource.of(text);
    Inspection inspection = files.inspect(source);
    return caseload.batch(
        source, inspection, inspection.guess(), RunOptions.USUAL, format, wording, out, control);
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
