package org.cartlocator.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** The data files have faults; every one of them is named. */
public final class InvalidDatasetException extends RuntimeException {

  private final List<DatasetProblem> problems;

  /** Made of one or more problems. */
  public InvalidDatasetException(List<DatasetProblem> problems) {
    super(
        problems.stream()
            .map(DatasetProblem::toString)
            .collect(Collectors.joining("\n  ", problems.size() + " problems:\n  ", "")));
    this.problems = List.copyOf(problems);
  }

  /** Every fault found, in the order of the files. */
  public List<DatasetProblem> problems() {
    return problems;
  }
}
