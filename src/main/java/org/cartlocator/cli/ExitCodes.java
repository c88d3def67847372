package org.cartlocator.cli;

/** What the program tells the shell when it ends. */
final class ExitCodes {

  /** All is well. */
  static final int DONE = 0;

  /** The work was done and its answer is not the good one: problems, differences, nothing found. */
  static final int FOUND = 1;

  /** The arguments cannot be understood. */
  static final int MISUSE = 2;

  /** The work could not be done: a file cannot be read or written, or was refused. */
  static final int FAILED = 3;

  private ExitCodes() {}
}
