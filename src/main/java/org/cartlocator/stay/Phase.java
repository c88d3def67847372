package org.cartlocator.stay;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A part of the weeks around the infusion. Days are counted from the infusion, which is day 0.
 *
 * @param firstDay its first day; null where it has begun already
 * @param lastDay its last day, inclusive; null where it has no end
 */
public record Phase(Kind kind, @Nullable Integer firstDay, @Nullable Integer lastDay)
    implements Serializable {

  /** Refuses an end before the beginning. */
  public Phase {
    if (firstDay != null && lastDay != null && lastDay < firstDay) {
      throw new IllegalArgumentException("a phase does not end before it begins");
    }
  }

  /** The phases in their order. */
  public enum Kind {
    /** Referral to the center, first visits, approval by the insurance. */
    REFERRAL,
    /** Leukapheresis, on one day of the phase. */
    COLLECTION,
    /** The cells are made, usually while the family is at home. */
    MANUFACTURING,
    /** Lymphodepletion, the chemotherapy before the infusion, and the rest after it. */
    LYMPHODEPLETION,
    /** Day 0. */
    INFUSION,
    /** Checks every day. */
    DAILY_CHECKS,
    /** Near the center, with fewer checks. */
    NEAR_CENTER,
    /** At home again, with the doctor there. */
    HOME
  }
}
