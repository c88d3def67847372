package org.cartlocator.caseload.table;

import org.cartlocator.caseload.CaseloadSettings;
import org.cartlocator.caseload.FileFault;
import org.cartlocator.caseload.UnreadableCasesException;
import org.cartlocator.table.CellText;

/** Holds a row to the bounds. */
record Bounds(int mostColumns, int longestCell) {

  static Bounds of(CaseloadSettings settings) {
    return new Bounds(settings.mostColumns(), settings.longestCell());
  }

  void checkColumns(int columns) throws UnreadableCasesException {
    if (columns > mostColumns) {
      throw new UnreadableCasesException(
          new FileFault(FileFault.Kind.TOO_MANY_COLUMNS, mostColumns));
    }
  }

  /** The cell as it is meant: without blanks around it and what {@link CellText} has put there. */
  String cell(String text) throws UnreadableCasesException {
    if (text.length() > longestCell) {
      throw new UnreadableCasesException(new FileFault(FileFault.Kind.LONG_CELL, longestCell));
    }
    return CellText.read(text.strip());
  }
}
