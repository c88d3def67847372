package org.cartlocator.geocoding;

import java.io.Serializable;

/**
 * A service on another host that knows streets and houses.
 *
 * @param kind whose program it is
 * @param host where a text is sent to, as the operator has configured it
 */
public record AddressService(Kind kind, String host) implements Serializable {

  /** The services that can be asked. */
  public enum Kind {
    /** The geocoder of the US Census Bureau; it knows addresses in the US alone. */
    CENSUS,
    /** Nominatim, over the data of OpenStreetMap. */
    NOMINATIM,
    /** Photon, over the same data. */
    PHOTON
  }
}
