package org.cartlocator.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The verbs of the program; without one it is a web server. */
@Command(
    name = "java -jar cart-locator.jar",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "VERB",
    description = {
      "Works on the data set of CAR-T centers and places to stay.",
      "Without a verb the program is a web server; its settings are written in README.md."
    },
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nVerbs:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, and there are problems or differences, or nothing was found",
      "2:the arguments cannot be understood",
      "3:a file cannot be read, written or used"
    },
    footer = {"", "Data goes to standard output as UTF-8, all talk to standard error."},
    subcommands = {
      ValidateVerb.class,
      CoverageVerb.class,
      DiffVerb.class,
      GazetteerVerb.class,
      ImportLodgingVerb.class,
      BatchVerb.class,
      CommandLine.HelpCommand.class
    })
public final class Verbs implements Runnable {

  private static final List<String> ASKING = List.of("-h", "--help", "-V", "--version");

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // The parser sets the field first.
  Verbs() {}

  /** Whether these arguments of the program are for a verb, and not settings of the server. */
  public static boolean areMeant(String... arguments) {
    return arguments.length > 0 && (!arguments[0].startsWith("-") || ASKING.contains(arguments[0]));
  }

  /**
   * Does what the arguments say, and answers with the code to exit with. Never throws for what a
   * caller or a file may hold.
   */
  public static int run(String... arguments) {
    try (PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err)) {
      return run(new Program(true), out, err, arguments);
    }
  }

  /** The same with other outlets, for a program that is closed thereafter. */
  static int run(Program fresh, PrintWriter out, PrintWriter err, String... arguments) {
    try (Program program = fresh) {
      int code =
          new CommandLine(Verbs.class, program)
              .setOut(out)
              .setErr(err)
              .setCaseInsensitiveEnumValuesAllowed(true)
              .setExecutionExceptionHandler(new FaultTeller())
              .execute(arguments);
      out.flush();
      err.flush();
      return code;
    }
  }

  private static PrintWriter writer(FileDescriptor outlet) {
    return new PrintWriter(new FileOutputStream(outlet), true, StandardCharsets.UTF_8);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which verb?");
  }
}
