package org.cartlocator.lodgingimport;

/** A file is not a list of the form it should be; the message says why, in plain words. */
public final class UnusableListException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableListException(String message) {
    super(message);
  }
}
