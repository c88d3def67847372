package org.cartlocator.catalog.reading;

/** A file that yields no JSON at all; it carries the one problem to report of it. */
final class UnreadableFile extends Exception {

  private final String problem;

  UnreadableFile(String problem) {
    super(problem);
    this.problem = problem;
  }

  String problem() {
    return problem;
  }

  /** With the place in the file, both numbers counted from 1. */
  static UnreadableFile at(long line, long column, String message) {
    return new UnreadableFile("line " + line + ", column " + column + ": " + message);
  }
}
