package org.cartlocator.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whom a center treats. */
public enum PatientGroup {
  /** Children and adolescents. */
  @JsonProperty("pediatric")
  PEDIATRIC,
  /** Adults. */
  @JsonProperty("adult")
  ADULT
}
