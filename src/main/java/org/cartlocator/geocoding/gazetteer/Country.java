package org.cartlocator.geocoding.gazetteer;

import java.util.List;

/** The countries whose places are known. */
public enum Country {
  /** The United States with its territories. */
  US(""),
  /** Canada. */
  CA(", Canada"),
  /** Mexico. */
  MX(", Mexico");

  private final String labelEnd;

  Country(String labelEnd) {
    this.labelEnd = labelEnd;
  }

  /** What ends the label of its places, comma and blank included; nothing for the US. */
  String labelEnd() {
    return labelEnd;
  }

  /** The names people write after a town, in English and Spanish. */
  public List<String> names() {
    return switch (this) {
      case US -> List.of("US", "USA", "United States", "America", "EE UU", "Estados Unidos");
      case CA -> List.of("Canada", "CA", "CAN");
      case MX -> List.of("Mexico", "MX", "MEX");
    };
  }
}
