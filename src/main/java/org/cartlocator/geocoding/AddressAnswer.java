package org.cartlocator.geocoding;

import java.io.Serializable;

/** What came of asking services on other hosts for an address. */
public sealed interface AddressAnswer extends Serializable {

  /** The place to use: the address itself, or what the gazetteer makes of the text. */
  Geocoding geocoding();

  /**
   * A service knows it.
   *
   * @param geocoding one place or several, never none
   * @param by the service, whose credit is to be shown
   */
  record Located(Geocoding geocoding, AddressService by) implements AddressAnswer {}

  /** The services do not know it, or know it no better than the gazetteer. */
  record Unknown(Geocoding geocoding) implements AddressAnswer {}

  /** No service has answered. */
  record Unreachable(Geocoding geocoding) implements AddressAnswer {}
}
