package org.cartlocator.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a record can be trusted. */
public enum Confidence {
  /** The hospital's, operator's or manufacturer's own page. */
  @JsonProperty("high")
  HIGH,
  /** Other pages only. */
  @JsonProperty("medium")
  MEDIUM,
  /** Pages that do not name their own source. */
  @JsonProperty("low")
  LOW
}
