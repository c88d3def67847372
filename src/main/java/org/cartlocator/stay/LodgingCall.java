package org.cartlocator.stay;

import java.util.List;
import org.cartlocator.finder.Fit;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.finder.Reason;

/**
 * A place to stay, and what to ask when calling it.
 *
 * @param match the place and why it may or may not take the family for all its nights
 * @param questions what to ask, in this order; none where the place is ruled out
 */
public record LodgingCall(LodgingMatch match, List<Question> questions) {

  /** Keeps its own copy. */
  public LodgingCall {
    questions = List.copyOf(questions);
  }

  /** Whether a page rules the family out. */
  public boolean isRuledOut() {
    return match.fit() == Fit.NO;
  }

  /** What speaks against it: too short a stay, the wrong age, a home too near. */
  public List<Reason.AboutLodging> warnings() {
    return match.reasons().stream().filter(reason -> reason.fit() == Fit.NO).toList();
  }

  /** What to ask on the phone. */
  public enum Question {
    /** Is there a room for these nights? */
    ROOM,
    /** Are families of this hospital's patients taken, too? */
    HOSPITAL,
    /** Are families of CAR-T patients taken? */
    CANCER_PATIENTS,
    /** Which ages are taken? */
    AGE,
    /** Must the hospital refer the family, and who does it? */
    REFERRAL,
    /** Must a caregiver be there, and may several take turns? */
    CAREGIVER,
    /** How long may a family stay, and can it be longer? */
    LONGEST_STAY,
    /** How far away must the home be? */
    DISTANCE_FROM_HOME,
    /** How long does it take to the hospital? */
    WAY_TO_HOSPITAL,
    /** What does a night cost? */
    PRICE,
    /** Is there a bathroom that nobody else uses? */
    PRIVATE_BATH
  }
}
