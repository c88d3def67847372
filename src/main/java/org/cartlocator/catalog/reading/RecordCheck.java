package org.cartlocator.catalog.reading;

/** A rule about a single record that its schema cannot state. */
interface RecordCheck {

  /**
   * Reports what breaks the rule. The record may have any fault whatever: a value that is missing
   * or of another type than it should be is none of this rule's business.
   */
  void check(Entry entry, Findings findings);
}
