package org.cartlocator.geocoding;

import org.cartlocator.geocoding.gazetteer.Gazetteer;

/** The gazetteer and its geocoder, loaded once for all tests. */
public final class BuiltIn {

  static final Gazetteer GAZETTEER = Gazetteer.load();
  public static final Geocoder GEOCODER = new BuiltInGeocoder(GAZETTEER);

  private BuiltIn() {}
}
