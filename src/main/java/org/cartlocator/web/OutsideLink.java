package org.cartlocator.web;

import com.vaadin.flow.component.html.Anchor;

/** Links to pages of others, which are not told where the visitor came from. */
final class OutsideLink {

  private OutsideLink() {}

  /** A link whose text says it all. */
  static Anchor to(String address, String text) {
    Anchor link = new Anchor(address, text);
    link.setRouterIgnore(true);
    link.getElement().setAttribute("rel", "noreferrer noopener external");
    return link;
  }

  /** A link whose text is short, with a name for those who hear it out of its place. */
  static Anchor to(String address, String text, String spoken) {
    Anchor link = to(address, text);
    link.setAriaLabel(spoken);
    return link;
  }
}
