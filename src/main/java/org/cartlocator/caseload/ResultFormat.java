package org.cartlocator.caseload;

/** As what file the answers are written. */
public enum ResultFormat {
  /** Text, for any program. */
  CSV("csv", "text/csv;charset=utf-8"),
  /** A workbook. */
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String ending;
  private final String mediaType;

  ResultFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** What the name of such a file ends in, without a dot. */
  public String ending() {
    return ending;
  }

  /** What a server calls such a file. */
  public String mediaType() {
    return mediaType;
  }
}
