package org.cartlocator.caseload;

/** What is read of a case. */
public enum CaseField {
  /** How the social worker tells the case from others: no name and no record number. Needed. */
  CASE_ID("id"),
  /** ZIP code or town where the patient lives. Needed. */
  PLACE("place"),
  /** Age in full years. */
  AGE("age"),
  /** Diagnosis. */
  DIAGNOSIS("diagnosis"),
  /** Nights near the center after the infusion. */
  NIGHTS("nights");

  private final String code;

  CaseField(String code) {
    this.code = code;
  }

  /** The short name, for a command line and for keys of texts. */
  public String code() {
    return code;
  }

  /** Whether there is no case without it. */
  public boolean isNeeded() {
    return this == CASE_ID || this == PLACE;
  }
}
