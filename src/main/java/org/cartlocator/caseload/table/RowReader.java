package org.cartlocator.caseload.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cartlocator.caseload.UnreadableCasesException;

/** The rows of a table, one after another. */
public interface RowReader extends Closeable {

  /**
   * The next row that is not blank; empty after the last.
   *
   * @throws UnreadableCasesException if what follows is not read
   */
  Optional<List<String>> next() throws IOException, UnreadableCasesException;
}
