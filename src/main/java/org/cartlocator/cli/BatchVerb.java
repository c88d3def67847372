package org.cartlocator.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.cartlocator.caseload.CaseField;
import org.cartlocator.caseload.CaseFiles;
import org.cartlocator.caseload.CaseSource;
import org.cartlocator.caseload.Caseload;
import org.cartlocator.caseload.CaseloadWords;
import org.cartlocator.caseload.Columns;
import org.cartlocator.caseload.Inspection;
import org.cartlocator.caseload.ResultFormat;
import org.cartlocator.caseload.RunControl;
import org.cartlocator.caseload.RunOptions;
import org.cartlocator.caseload.RunSummary;
import org.cartlocator.caseload.UnreadableCasesException;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Units;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a file of cases. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    description = {
      "Reads a CSV or XLSX file of cases without names, and writes for each the nearest listed centers, the drive, places to"
          + " stay and the budget.",
      "A file with names, birth dates, phone or record numbers is refused.",
      "Exits with 1 where a row could not be answered; the row says why."
    })
final class BatchVerb implements Callable<Integer> {

  private static final int PROGRESS_ROWS = 1_000;

  private final Program program;

  @Parameters(paramLabel = "FILE", description = "the file of cases")
  private Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "where to write to; else standard output")
  private @Nullable Path output;

  @Option(
      names = "--format",
      paramLabel = "csv|xlsx",
      defaultValue = "CSV",
      description = "what to write; else csv")
  private ResultFormat format;

  @Option(
      names = "--columns",
      paramLabel = "FIELD=N",
      split = ",",
      description =
          "where a field stands, columns counted from 1, as id=1,place=3,age=4; the others are guessed, 0 leaves one out")
  private @Nullable Map<String, Integer> columns;

  @Option(
      names = "--centers",
      paramLabel = "N",
      defaultValue = "3",
      description = "how many centers for a case, 1 to 10; else ${DEFAULT-VALUE}")
  private int centers;

  @Option(
      names = "--ids-are-ours",
      description = "the case ids are codes of your own and no record numbers, long as they may be")
  private boolean ownIds;

  @Option(
      names = "--lang",
      paramLabel = "en|es",
      defaultValue = "en",
      description = "language of the table")
  private String lang;

  @Option(
      names = "--units",
      paramLabel = "mi|km",
      defaultValue = "mi",
      description = "units of the table")
  private String units;

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // The parser sets the fields first.
  BatchVerb(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    RunOptions options = options();
    Wording wording = wording();
    CaseloadWords words = new CaseloadWords(Wording.of(Language.ENGLISH));
    program.withData(data.folder());
    CaseSource source = CaseSource.of(file);
    try {
      Inspection inspection = program.get(CaseFiles.class).inspect(source);
      check(inspection, words);
      Columns chosen = columns(inspection, words);
      try (OutputStream out = open()) {
        RunSummary summary =
            program
                .get(Caseload.class)
                .batch(
                    source,
                    inspection,
                    chosen,
                    options,
                    format,
                    wording,
                    out,
                    new RunControl(() -> false, progress(inspection.rows())));
        out.flush();
        return tell(summary);
      }
    } catch (UnreadableCasesException e) {
      throw new FailedException(file + ": " + words.fault(e.fault()));
    }
  }

  private RunOptions options() {
    if (centers < 1 || centers > RunOptions.MOST_CENTERS) {
      throw misuse("--centers is a number from 1 to " + RunOptions.MOST_CENTERS);
    }
    return new RunOptions(centers);
  }

  private Wording wording() {
    return new Wording(
        Language.findByCode(lang).orElseThrow(() -> misuse("--lang is en or es")),
        Units.findByCode(units).orElseThrow(() -> misuse("--units is mi or km")));
  }

  /** Says which columns must go, and refuses the file. */
  private void check(Inspection inspection, CaseloadWords words) {
    if (inspection.isRefused() || (inspection.needsConfirmation() && !ownIds)) {
      inspection.identifying().forEach(column -> talk().println(words.identifying(column)));
      throw new FailedException(
          inspection.isRefused()
              ? file + " was not used: take these columns out"
              : file + " was not used: if they are codes of your own, say so by --ids-are-ours");
    }
  }

  private Columns columns(Inspection inspection, CaseloadWords words) {
    Columns chosen = inspection.guess();
    for (Map.Entry<CaseField, Integer> given : given().entrySet()) {
      int number = given.getValue();
      if (number < 0 || number > inspection.headings().size()) {
        throw misuse("--columns: there is no column " + number);
      }
      chosen =
          number == 0 ? chosen.without(given.getKey()) : chosen.with(given.getKey(), number - 1);
    }
    List<CaseField> missing = chosen.missing();
    if (!missing.isEmpty()) {
      throw misuse(
          "say by --columns where to find: "
              + String.join(", ", missing.stream().map(words::field).toList()));
    }
    return chosen;
  }

  private Map<CaseField, Integer> given() {
    Map<CaseField, Integer> given = new EnumMap<>(CaseField.class);
    if (columns != null) {
      columns.forEach((code, number) -> given.put(field(code), number));
    }
    return given;
  }

  private CaseField field(String code) {
    for (CaseField field : CaseField.values()) {
      if (field.code().equals(code.toLowerCase(Locale.ROOT))) {
        return field;
      }
    }
    throw misuse("--columns knows id, place, age, diagnosis and nights");
  }

  private OutputStream open() throws IOException {
    return new BufferedOutputStream(
        output == null ? new FileOutputStream(FileDescriptor.out) : Files.newOutputStream(output));
  }

  /** On a terminal only: a log is not to be filled with it. */
  @SuppressWarnings("SystemConsoleNull") // The JDK 25 has none again where there is no terminal.
  private IntConsumer progress(int rows) {
    if (System.console() == null || !System.console().isTerminal()) {
      return done -> {};
    }
    return done -> {
      if (done % PROGRESS_ROWS == 0 || done == rows) {
        talk().printf(Locale.US, "\r%,d of %,d rows", done, rows);
        if (done == rows) {
          talk().println();
        }
        talk().flush();
      }
    };
  }

  private int tell(RunSummary summary) {
    talk()
        .printf(
            Locale.US,
            "%,d of %,d rows answered; %,d of them at a place that was only guessed, which the table marks.%n",
            summary.answered(),
            summary.rows(),
            summary.guesses());
    return summary.faulty() == 0 ? ExitCodes.DONE : ExitCodes.FOUND;
  }

  private PrintWriter talk() {
    return spec.commandLine().getErr();
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
