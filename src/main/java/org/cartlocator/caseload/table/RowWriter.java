package org.cartlocator.caseload.table;

import java.io.IOException;
import java.util.List;

/** Writes a table row by row. */
public interface RowWriter {

  /**
   * One row.
   *
   * @param cells texts and numbers; an empty text for a blank cell
   */
  void write(List<?> cells) throws IOException;

  /** Ends the table; the stream that it is written to stays open. */
  void finish() throws IOException;
}
