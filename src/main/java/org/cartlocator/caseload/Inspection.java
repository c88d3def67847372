package org.cartlocator.caseload;

import java.io.Serializable;
import java.util.List;

/**
 * What a file is found to be, before any case of it is read.
 *
 * @param headings what stands over each column; empty texts where the file has no heading
 * @param hasHeading whether the first row names the columns
 * @param sample the first rows; none where a column is refused
 * @param rows how many rows there are below the heading
 * @param guess where each field seems to stand
 * @param identifying the columns that must not be there
 */
public record Inspection(
    List<String> headings,
    boolean hasHeading,
    List<List<String>> sample,
    int rows,
    Columns guess,
    List<IdentifyingColumn> identifying)
    implements Serializable {

  /** Keeps its own copies. */
  public Inspection {
    headings = List.copyOf(headings);
    sample = sample.stream().map(List::copyOf).toList();
    identifying = List.copyOf(identifying);
  }

  /** Whether the file is refused, whatever its maker says. */
  public boolean isRefused() {
    return identifying.stream().anyMatch(column -> !column.mayBeConfirmed());
  }

  /** Whether the maker must say that the case ids are no record numbers. */
  public boolean needsConfirmation() {
    return !isRefused() && !identifying.isEmpty();
  }
}
