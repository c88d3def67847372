package org.cartlocator.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which data set a verb works with. */
final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description =
          "folder of the data set; else the one that LOCATOR_DATA names, or the packed copy")
  private @Nullable Path folder;

  /** The folder that was named, if any. */
  @Nullable Path folder() {
    return folder;
  }
}
