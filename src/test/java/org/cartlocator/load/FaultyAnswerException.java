package org.cartlocator.load;

/** An answer that a visitor would not have been content with. */
final class FaultyAnswerException extends RuntimeException {

  FaultyAnswerException(String fault) {
    super(fault);
  }
}
