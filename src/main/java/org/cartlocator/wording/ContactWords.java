package org.cartlocator.wording;

import java.util.Locale;
import org.cartlocator.catalog.Contact;

/** Words for who answers a phone. */
public final class ContactWords {

  private ContactWords() {}

  /** Who answers. */
  public static String who(Contact contact, Wording wording) {
    return wording.text(key(contact));
  }

  /** What to ask for. */
  public static String whatToAsk(Contact contact, Wording wording) {
    return wording.text(key(contact) + ".hint");
  }

  /** A number as it is read in the United States: without the country code. */
  public static String display(String phone) {
    return phone.startsWith("+1-") ? phone.substring(3) : phone;
  }

  private static String key(Contact contact) {
    return "contact." + contact.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
