package org.cartlocator.caseload;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with one field of a row.
 *
 * @param suggestions what may have been meant, possibly nothing
 */
public record CaseFault(CaseField field, Kind kind, List<String> suggestions)
    implements Serializable {

  /** What can be wrong. */
  public enum Kind {
    /** Nothing stands there, and something must. */
    MISSING,
    /** Another row before it has the same id. */
    DUPLICATE,
    /** No place that is known. */
    UNKNOWN_PLACE,
    /** A street address, which must not be here: a ZIP code or a town is enough. */
    STREET_ADDRESS,
    /** Not an age of 0 to 120 full years. */
    AGE,
    /** No diagnosis that a therapy is approved for. */
    UNKNOWN_DIAGNOSIS,
    /** Not 1 to 365 nights. */
    NIGHTS
  }

  /** Keeps its own copy. */
  public CaseFault {
    suggestions = List.copyOf(suggestions);
  }

  static CaseFault of(CaseField field, Kind kind) {
    return new CaseFault(field, kind, List.of());
  }
}
