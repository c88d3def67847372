package org.cartlocator.web;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

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

  /** The number as it is read in the United States: without the country code. */
  static String display(String phone) {
    return phone.startsWith("+1-") ? phone.substring(3) : phone;
  }
}
