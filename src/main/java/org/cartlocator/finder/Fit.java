package org.cartlocator.finder;

/** The three values of every answer. What is unknown is {@link #ASK}, never {@link #NO}. */
public enum Fit {
  /** A page says so. */
  YES,
  /** No page was seen that says so either way, or it depends: call and ask. */
  ASK,
  /** A page rules it out. */
  NO;

  /** Both taken together: one "no" rules out, else one "ask" is to be asked. */
  public Fit and(Fit other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
