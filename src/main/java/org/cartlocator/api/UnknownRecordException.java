package org.cartlocator.api;

/** No record has the id that was asked for. */
final class UnknownRecordException extends RuntimeException {

  UnknownRecordException(String kind) {
    super("No " + kind + " has this id.");
  }

  /** With the names that there are. */
  UnknownRecordException(String kind, String known) {
    super("There is no " + kind + " of this name, but " + known + ".");
  }
}
