package org.cartlocator.web;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HtmlContainer;

/**
 * A heading that can take the focus where the button that was pressed goes away. The Tab key passes
 * it by.
 */
class Heading extends HtmlContainer implements Focusable<Heading> {

  /**
   * An empty heading.
   *
   * @param level 1 for the heading of a page, and so on
   */
  Heading(int level) {
    super("h" + level);
    setTabIndex(-1);
  }
}
