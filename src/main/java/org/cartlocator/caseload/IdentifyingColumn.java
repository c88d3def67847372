package org.cartlocator.caseload;

import java.io.Serializable;

/**
 * A column that may tell who a patient is.
 *
 * @param column its number, counted from 0
 * @param heading what stands over it; empty where nothing does. It is the heading alone, never what
 *     stands below
 * @param reason what it looks like
 */
public record IdentifyingColumn(int column, String heading, Reason reason) implements Serializable {

  /** What a column looks like. */
  public enum Reason {
    /** Names of people. */
    NAME,
    /** Days of birth. */
    BIRTH_DATE,
    /** Phone numbers. */
    PHONE,
    /** Numbers of medical records, of insurance, of accounts. */
    RECORD_NUMBER,
    /** Social security numbers. */
    SOCIAL_SECURITY,
    /** Addresses of mail. */
    EMAIL,
    /** Street addresses. */
    STREET,
    /** Long numbers for case ids, which may be record numbers: only who made the file can tell. */
    MAYBE_RECORD_NUMBER
  }

  /** Whether the file may be used once its maker has said that the column is harmless. */
  public boolean mayBeConfirmed() {
    return reason == Reason.MAYBE_RECORD_NUMBER;
  }
}
