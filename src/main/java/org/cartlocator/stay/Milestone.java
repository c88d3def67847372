package org.cartlocator.stay;

import java.io.Serializable;

/**
 * A day to keep in mind, counted from the infusion, which is day 0.
 *
 * @param firstDay the day, or the first of those it may fall on
 * @param lastDay the last day it may fall on; the same as the first where there is but one
 */
public record Milestone(Kind kind, int firstDay, int lastDay) implements Serializable {

  /** Refuses an end before the beginning. */
  public Milestone {
    if (lastDay < firstDay) {
      throw new IllegalArgumentException("a span of days does not end before it begins");
    }
  }

  /** What happens on such days. */
  public enum Kind {
    /** The family moves near the center. */
    ARRIVAL,
    /** The cells are given. */
    INFUSION,
    /** The rest of the cells is given, for a therapy that is given twice. */
    SECOND_INFUSION,
    /** As long as the label advises to stay near a hospital. */
    LABEL_STAY_OVER,
    /** The patient may drive again, as far as the label says. */
    DRIVING,
    /** The family goes home and the doctor there takes over. */
    DEPARTURE
  }

  /** Whether it is not known which day it will be. */
  public boolean isSpan() {
    return firstDay != lastDay;
  }
}
