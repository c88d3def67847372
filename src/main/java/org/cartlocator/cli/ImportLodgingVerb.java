package org.cartlocator.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.geo.Distance;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.lodgingimport.Candidate;
import org.cartlocator.lodgingimport.LodgingImport;
import org.cartlocator.lodgingimport.UnusableListException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes candidate records of what outside lists know of places to stay. */
@Command(
    name = "import-lodging",
    mixinStandardHelpOptions = true,
    description = {
      "Reads hotels and guest houses near listed centers, and prints records for somebody to review, as JSON.",
      "What a reviewed record of lodging.json speaks of already is told and left as it is; two listings of one place become one.",
      "A file is an answer of OpenStreetMap’s Overpass service ([out:json], “out center meta”), or a .csv with the columns name, lat, lng, source (a page), and if known kind, street, city, state, postalCode, phone, website, date.",
      "OpenStreetMap’s data is under the Open Database License: credit its contributors."
    })
final class ImportLodgingVerb implements Callable<Integer> {

  private final Program program;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "lists to read")
  private List<Path> files;

  @Option(
      names = "--within",
      paramLabel = "MILES",
      defaultValue = "15",
      description = "how near a listed center, 1 to 100; else ${DEFAULT-VALUE}")
  private double within;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "write there and not to standard output; a file that is there is not overwritten")
  private @Nullable Path out;

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // The parser sets the fields first.
  ImportLodgingVerb(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    if (!(within >= 1 && within <= 100)) {
      throw new ParameterException(
          spec.commandLine(), "--within is a number of miles from 1 to 100");
    }
    program.withData(data.folder());
    LodgingImport.Result result = read();
    CandidateFile candidates =
        new CandidateFile(
            LocalDate.now(program.get(Clock.class)),
            "Not reviewed. Data from OpenStreetMap is © OpenStreetMap contributors, Open Database License.",
            result.candidates());
    if (out == null) {
      Json.print(candidates, spec.commandLine().getOut());
    } else {
      write(candidates, out);
    }
    talk(result);
    return result.candidates().isEmpty() ? ExitCodes.FOUND : ExitCodes.DONE;
  }

  private LodgingImport.Result read() throws IOException {
    try {
      return new LodgingImport(
              program.get(Catalog.class).dataset(),
              program.get(Geocoder.class),
              Distance.ofMiles(within))
          .read(files);
    } catch (UnusableListException e) {
      throw new FailedException(String.valueOf(e.getMessage()));
    }
  }

  private static void write(CandidateFile candidates, Path file) throws IOException {
    OpenOption[] onlyNew = {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
    try (PrintWriter writer =
        new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8, onlyNew))) {
      Json.print(candidates, writer);
      if (writer.checkError()) {
        throw new FailedException(file + " cannot be written whole");
      }
    }
  }

  private void talk(LodgingImport.Result result) {
    PrintWriter talk = spec.commandLine().getErr();
    result
        .known()
        .forEach(
            known ->
                talk.printf(
                    "%s is listed already: %s (%s)%n",
                    known.record(), known.listing(), known.source()));
    result.leftOut().forEach(talk::println);
    talk.printf(
        "%d candidates, %d listed already, %d left out.%n",
        result.candidates().size(), result.known().size(), result.leftOut().size());
  }

  /**
   * What is written.
   *
   * @param made the day
   * @param note what a reader must know of it
   */
  record CandidateFile(LocalDate made, String note, List<Candidate> candidates) {}
}
