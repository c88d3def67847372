package org.cartlocator.geocoding;

import java.util.List;
import java.util.Locale;

/**
 * Exact addresses, and places in other countries, from services on other hosts. None is asked but
 * with {@link Consent}, and none at all unless the operator has configured one.
 */
public interface AddressLookup {

  /** Whether the operator has configured a service at all. */
  boolean isOn();

  /**
   * The services that could tell more than the built-in gazetteer, in the order in which they would
   * be asked: the next only where the one before does not know. Empty where none is configured or
   * the text names no address.
   *
   * @param local what the gazetteer made of the text
   */
  List<AddressService> servicesFor(Geocoding local);

  /**
   * Sends a text to the services of the consent, one after the other, until one knows it. Never
   * throws for what a service does; takes at most twice the configured timeout for each.
   *
   * @param text what was typed
   * @param language in which names are wanted
   */
  AddressAnswer look(String text, Locale language, Consent consent);
}
