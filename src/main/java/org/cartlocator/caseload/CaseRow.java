package org.cartlocator.caseload;

import java.io.Serializable;

/**
 * What a file has for one case, as it stands there; empty texts for what it does not have.
 *
 * @param number of the row in the file, from 1, the heading among them
 */
public record CaseRow(
    int number, String id, String place, String age, String diagnosis, String nights)
    implements Serializable {

  /** What stands in this field. */
  public String text(CaseField field) {
    return switch (field) {
      case CASE_ID -> id;
      case PLACE -> place;
      case AGE -> age;
      case DIAGNOSIS -> diagnosis;
      case NIGHTS -> nights;
    };
  }

  /** The same row, mended: with this text in the field. */
  public CaseRow with(CaseField field, String text) {
    String mended = text.strip();
    return new CaseRow(
        number,
        field == CaseField.CASE_ID ? mended : id,
        field == CaseField.PLACE ? mended : place,
        field == CaseField.AGE ? mended : age,
        field == CaseField.DIAGNOSIS ? mended : diagnosis,
        field == CaseField.NIGHTS ? mended : nights);
  }
}
