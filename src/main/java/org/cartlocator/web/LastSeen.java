package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import org.cartlocator.catalog.Center;

/**
 * Marks what tells of a center, for the script that keeps names and phones of the centers last seen
 * in the visitor's browser, to be read without a network.
 */
final class LastSeen {

  private LastSeen() {}

  static void mark(Component part, Center center) {
    part.getElement().setAttribute("data-seen", center.id());
    part.getElement().setAttribute("data-seen-name", center.name());
  }
}
