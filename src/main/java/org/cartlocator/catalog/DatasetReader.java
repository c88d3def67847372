package org.cartlocator.catalog;

import java.nio.file.Path;
import java.util.List;

/** Reads and checks the three files of a snapshot. Never throws for what a file holds. */
public interface DatasetReader {

  /** Reads the files of a folder. */
  Reading read(Path folder);

  /** Reads the copy that is part of the program. */
  Reading readPackaged();

  /** What came of reading a snapshot. */
  sealed interface Reading {

    /** The snapshot; fails if it was refused. */
    default Dataset orThrow() {
      return switch (this) {
        case Accepted accepted -> accepted.dataset();
        case Refused refused -> throw new InvalidDatasetException(refused.problems());
      };
    }
  }

  /** The files are without fault. */
  record Accepted(Dataset dataset) implements Reading {}

  /**
   * The files have faults.
   *
   * @param problems every one of them, in the order of the files; never empty
   */
  record Refused(List<DatasetProblem> problems) implements Reading {
    /** Keeps its own copy. */
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
