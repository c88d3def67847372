package org.cartlocator.web;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Contact;
import org.cartlocator.wording.ContactWords;
import org.cartlocator.wording.Wording;

/** A number that dials when pressed. */
class PhoneLink extends Anchor {

  /**
   * A button for a number.
   *
   * @param phone as {@code +1-AAA-BBB-CCCC}
   * @param spoken what a screen reader says: whom one calls, and the number
   */
  PhoneLink(String phone, String spoken) {
    setHref("tel:" + phone.replace("-", ""));
    addClassNames("btn", "quiet", "phone");
    setRouterIgnore(true);
    setAriaLabel(spoken);
    Span sign = new Span("☎");
    sign.getElement().setAttribute("aria-hidden", "true");
    add(sign, new Span(display(phone)));
  }

  /** A button for a center's number, which says whom one calls there. */
  static PhoneLink of(Center center, Contact contact, Wording wording) {
    return new PhoneLink(
        contact.phone(),
        wording.text(
            "card.call",
            center.name() + ", " + ContactWords.who(contact, wording),
            display(contact.phone())));
  }

  /** The number as it is read in the United States: without the country code. */
  static String display(String phone) {
    return ContactWords.display(phone);
  }
}
