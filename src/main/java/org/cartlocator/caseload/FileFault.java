package org.cartlocator.caseload;

import java.io.Serializable;

/**
 * Why a file is not read.
 *
 * @param kind what is wrong
 * @param number the bound that was passed, or the row that is meant; 0 where neither is
 */
public record FileFault(Kind kind, long number) implements Serializable {

  /** What can be wrong with a file. */
  public enum Kind {
    /** Nothing stands in it, or only a heading. */
    EMPTY,
    /** More megabytes than are taken. */
    TOO_LARGE,
    /** No text, no workbook: a picture, a PDF, a program. */
    NOT_TEXT,
    /** Text in a coding that cannot be told. */
    ENCODING,
    /** A workbook of before 2007 (.xls). */
    OLD_EXCEL,
    /** A workbook that needs a password. */
    PASSWORD,
    /** A workbook with macros. */
    MACROS,
    /** An archive that is no workbook, or a damaged one. */
    NOT_A_WORKBOOK,
    /** A workbook that unpacks to far more than a list of cases can be. */
    UNPACKS_TOO_LARGE,
    /** More rows than are taken. */
    TOO_MANY_ROWS,
    /** More columns than are taken. */
    TOO_MANY_COLUMNS,
    /** More characters in one cell than are taken; a quotation mark may not have been closed. */
    LONG_CELL
  }

  /** A fault that needs no number. */
  public static FileFault of(Kind kind) {
    return new FileFault(kind, 0);
  }
}
