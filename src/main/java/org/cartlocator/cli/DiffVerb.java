package org.cartlocator.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.DatasetChange;
import org.cartlocator.catalog.DatasetReader;
import org.cartlocator.catalog.DatasetReader.Accepted;
import org.cartlocator.catalog.DatasetReader.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells two data sets apart. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Prints in words what changed from one data set to another: records that came or went, and each field.",
      "Exits with 0 where nothing did, with 1 where something did."
    })
final class DiffVerb implements Callable<Integer> {

  private final Program program;

  @Parameters(index = "0", paramLabel = "OLD", description = "folder of the one data set")
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW", description = "folder of the other")
  private Path now;

  @Option(
      names = "--json",
      description = "print a list of {change, file, record, name, field, was, is}")
  private boolean json;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // The parser sets the fields first.
  DiffVerb(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    List<DatasetChange> changes = DatasetChange.between(read(old), read(now));
    if (json) {
      Json.print(changes, spec.commandLine().getOut());
    } else {
      changes.forEach(spec.commandLine().getOut()::println);
      spec.commandLine()
          .getErr()
          .println(
              switch (changes.size()) {
                case 0 -> "Nothing changed.";
                case 1 -> "1 change.";
                default -> changes.size() + " changes.";
              });
    }
    return changes.isEmpty() ? ExitCodes.DONE : ExitCodes.FOUND;
  }

  private Dataset read(Path folder) {
    return switch (program.get(DatasetReader.class).read(folder)) {
      case Accepted accepted -> accepted.dataset();
      case Refused refused ->
          throw new FailedException(
              "%s is no sound data set (%d problems, the first: %s); see them with: validate %s"
                  .formatted(
                      folder, refused.problems().size(), refused.problems().getFirst(), folder));
    };
  }
}
