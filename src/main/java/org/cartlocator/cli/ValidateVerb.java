package org.cartlocator.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.DatasetProblem;
import org.cartlocator.catalog.DatasetReader;
import org.cartlocator.catalog.DatasetReader.Accepted;
import org.cartlocator.catalog.DatasetReader.Reading;
import org.cartlocator.catalog.DatasetReader.Refused;
import org.cartlocator.catalog.Lookalike;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a data set as the server does at its start. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Checks centers.json, lodging.json and therapies.json of a folder, and prints every problem.",
      "Records that may be the same place twice are told, too; they are no problem."
    })
final class ValidateVerb implements Callable<Integer> {

  private final Program program;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "the folder; without it the copy in the program is checked")
  private @Nullable Path folder;

  @Option(names = "--json", description = "print {ok, counts, problems, lookalikes} as JSON")
  private boolean json;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // The parser sets the fields first.
  ValidateVerb(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    DatasetReader reader = program.get(DatasetReader.class);
    Reading reading = folder == null ? reader.readPackaged() : reader.read(folder);
    Answer answer =
        switch (reading) {
          case Accepted(Dataset dataset) ->
              new Answer(true, Counts.of(dataset), List.of(), Lookalike.allIn(dataset));
          case Refused(List<DatasetProblem> problems) ->
              new Answer(false, null, problems, List.of());
        };
    if (json) {
      Json.print(answer, out());
    } else {
      print(answer);
    }
    return answer.ok() ? ExitCodes.DONE : ExitCodes.FOUND;
  }

  private void print(Answer answer) {
    PrintWriter talk = spec.commandLine().getErr();
    answer.problems().forEach(out()::println);
    if (answer.counts() == null) {
      int count = answer.problems().size();
      talk.println(count == 1 ? "1 problem." : count + " problems.");
      return;
    }
    answer.lookalikes().forEach(talk::println);
    talk.println("No problem: " + answer.counts() + ".");
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** What was found. */
  record Answer(
      boolean ok,
      @Nullable Counts counts,
      List<DatasetProblem> problems,
      List<Lookalike> lookalikes) {}

  /** How much a sound data set holds. */
  record Counts(int centers, int lodging, int therapies) {

    static Counts of(Dataset dataset) {
      return new Counts(
          dataset.centers().size(), dataset.lodging().size(), dataset.therapies().size());
    }

    @Override
    public String toString() {
      return "%d centers, %d places to stay, %d therapies".formatted(centers, lodging, therapies);
    }
  }
}
