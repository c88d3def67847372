package org.cartlocator.caseload;

import java.io.Serializable;
import java.util.List;

/**
 * The answer to one row of a file.
 *
 * @param centers nearest first; none for a faulty row
 */
public record CaseAnswer(CaseReading reading, List<CenterAnswer> centers) implements Serializable {

  /** Keeps its own copy. */
  public CaseAnswer {
    centers = List.copyOf(centers);
  }
}
