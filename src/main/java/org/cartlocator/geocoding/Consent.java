package org.cartlocator.geocoding;

import java.util.List;

/**
 * The visitor has read to whom the text would go and has pressed the button. To be made where that
 * happens, and nowhere else.
 *
 * @param to the services that were named; the text goes to no other
 */
public record Consent(List<AddressService> to) {
  /** Keeps its own copy of the list. */
  public Consent {
    to = List.copyOf(to);
  }
}
