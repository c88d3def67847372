package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;

/**
 * The places within the guide that links lead to. A link names the whole address, since the browser
 * reads a bare "#place" from the root of the site, and so leaves the page.
 */
final class GuidePlaces {

  private final String page;

  /** The places of the page at this address. */
  GuidePlaces(QueryParameters query) {
    this.page = Links.of(GuideView.PATH, query);
  }

  /** Makes something a place; the focus can go there, but the Tab key passes it by. */
  static void add(String id, Component place) {
    place.setId(id);
    place.getElement().setAttribute("tabindex", "-1");
  }

  /** A link to a place; the browser follows it by itself. */
  Anchor linkTo(String id, String text) {
    Anchor link = new Anchor(page + "#" + id, text);
    link.setRouterIgnore(true);
    return link;
  }

  /**
   * The page is made after the browser looked for the place that its address names. Where the
   * document is still what is seen, that waits until the live page takes over.
   */
  static void goWhereTheAddressPoints(Element guide) {
    guide.executeJs(
        """
        const name = decodeURIComponent(location.hash.slice(1));
        const place = [...this.querySelectorAll('[id]')].find((each) => each.id === name);
        const go = () => {
          for (let shut = place.closest('details'); shut; shut = shut.parentElement.closest('details')) {
            shut.open = true;
          }
          place.scrollIntoView();
          place.focus();
        };
        if (place && document.getElementById('first-paint')) {
          new MutationObserver((_, observer) => {
            observer.disconnect();
            go();
          }).observe(document.documentElement, { attributeFilter: ['data-live'] });
        } else if (place) {
          go();
        }
        """);
  }
}
