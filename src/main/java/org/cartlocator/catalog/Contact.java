package org.cartlocator.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;

/**
 * A telephone number and who answers it.
 *
 * @param kind who answers
 * @param phone the number as {@code +1-AAA-BBB-CCCC}
 * @param source a page, or the federal hospital list and its id; such lists can be years old
 */
public record Contact(Kind kind, String phone, String source) implements Serializable {

  /** Who answers, the most useful first. */
  public enum Kind {
    /** The cell therapy team's own line for new patients. */
    @JsonProperty("cellular-therapy-intake")
    CELLULAR_THERAPY_INTAKE,
    /** The cancer center's desk. */
    @JsonProperty("cancer-center")
    CANCER_CENTER,
    /** The hospital's switchboard. */
    @JsonProperty("hospital-main")
    HOSPITAL_MAIN
  }
}
