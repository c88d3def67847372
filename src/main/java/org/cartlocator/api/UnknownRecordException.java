package org.cartlocator.api;

/** No record has the id that was asked for. */
final class UnknownRecordException extends RuntimeException {

  UnknownRecordException(String kind) {
    super("No " + kind + " has this id.");
  }
}
