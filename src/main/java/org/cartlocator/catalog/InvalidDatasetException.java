package org.cartlocator.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** The data files have faults; every one of them is named. */
public final class InvalidDatasetException extends RuntimeException {

  private final List<DatasetProblem> problems;

  /** Made of one or more problems. */
  public InvalidDatasetException(List<DatasetProblem> problems) {
    // Short on purpose: frameworks repeat the message, and the list must stand in the log only
    // once.
    super(headline(problems));
    this.problems = List.copyOf(problems);
  }

  /** Every fault found, in the order of the files. */
  public List<DatasetProblem> problems() {
    return problems;
  }

  /** A headline with the count, then one line for each fault. */
  public String report() {
    return problems.stream()
        .map(problem -> "  " + problem)
        .collect(Collectors.joining("\n", headline(problems) + ":\n", ""));
  }

  private static String headline(List<DatasetProblem> problems) {
    return problems.size() == 1
        ? "The data set has 1 problem"
        : "The data set has " + problems.size() + " problems";
  }
}
