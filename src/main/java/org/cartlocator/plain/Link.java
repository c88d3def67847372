package org.cartlocator.plain;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.cartlocator.wording.ContactWords;

/**
 * A link.
 *
 * @param text what is read
 * @param href where it leads
 * @param spoken a name for those who hear it out of its place; empty or one text
 */
record Link(String text, String href, List<String> spoken) {

  Link {
    spoken = List.copyOf(spoken);
  }

  /** A link whose text says it all. */
  static Link to(String text, String href) {
    return new Link(text, href, List.of());
  }

  /** A link whose text is short. */
  static Link to(String text, String href, String spoken) {
    return new Link(text, href, List.of(spoken));
  }

  /**
   * A number that dials.
   *
   * @param phone as {@code +1-AAA-BBB-CCCC}
   */
  static Link phone(String phone, String spoken) {
    return to(ContactWords.display(phone), "tel:" + phone.replace("-", ""), spoken);
  }

  /** The same page under the name of its host. */
  static Link host(URI page) {
    String address = page.toString();
    return to(Optional.ofNullable(page.getHost()).orElse(address), address);
  }
}
