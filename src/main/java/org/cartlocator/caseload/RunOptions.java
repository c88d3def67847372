package org.cartlocator.caseload;

import java.io.Serializable;

/**
 * What is wanted of a run.
 *
 * @param centers how many centers for each case, 1 to {@value #MOST_CENTERS}
 */
public record RunOptions(int centers) implements Serializable {

  /** More are no longer near. */
  public static final int MOST_CENTERS = 10;

  /** The three nearest. */
  public static final RunOptions USUAL = new RunOptions(3);

  /** Refuses other numbers. */
  public RunOptions {
    if (centers < 1 || centers > MOST_CENTERS) {
      throw new IllegalArgumentException("a case is answered with 1 to 10 centers");
    }
  }
}
