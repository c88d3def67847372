package org.cartlocator.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a line what went wrong; nobody at a command line is helped by a stack trace. */
final class FaultTeller implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception fault, CommandLine verb, ParseResult arguments)
      throws Exception {
    String told = told(fault);
    if (told == null) {
      throw fault;
    }
    verb.getOut().flush();
    verb.getErr().println(verb.getColorScheme().errorText(told));
    return ExitCodes.FAILED;
  }

  private static @Nullable String told(Exception fault) {
    return switch (fault) {
      case FailedException failed -> failed.getMessage();
      case NoSuchFileException missing -> "there is no file " + missing.getFile();
      case FileAlreadyExistsException there -> there.getFile() + " is there already";
      case FileSystemException file ->
          file.getFile()
              + " cannot be used"
              + (file.getReason() == null ? "" : ": " + file.getReason());
      case IOException io -> "cannot be read or written: " + io.getMessage();
      case UncheckedIOException io -> "cannot be read or written: " + io.getMessage();
      default -> null;
    };
  }
}
