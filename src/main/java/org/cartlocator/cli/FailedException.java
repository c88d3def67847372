package org.cartlocator.cli;

/** The work cannot be done; the message says why, in words for whoever called. */
final class FailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FailedException(String message) {
    super(message);
  }
}
