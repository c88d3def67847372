package org.cartlocator.web;

import java.util.Locale;
import org.cartlocator.catalog.Contact;
import org.cartlocator.wording.Wording;

/** Words for who answers a phone. */
final class ContactWords {

  private ContactWords() {}

  /** Who answers. */
  static String who(Contact contact, Wording wording) {
    return wording.text(key(contact));
  }

  /** What to ask for. */
  static String whatToAsk(Contact contact, Wording wording) {
    return wording.text(key(contact) + ".hint");
  }

  private static String key(Contact contact) {
    return "contact." + contact.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
