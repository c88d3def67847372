package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * The places within the guide that links lead to. A link names the whole address, since the browser
 * reads a bare "#place" from the root of the site, and so leaves the page.
 */
class GuidePlaces implements Serializable {

  private final Map<String, Component> places = new HashMap<>();
  private String page = "";

  /** The page is about to be made anew, at this address. */
  void clear(QueryParameters query) {
    places.clear();
    page = Links.of(GuideView.PATH, query);
  }

  /** Makes something a place; the focus can go there, but the Tab key passes it by. */
  void add(String id, Component place) {
    place.setId(id);
    place.getElement().setAttribute("tabindex", "-1");
    places.put(id, place);
  }

  /** A link to a place; the browser follows it by itself. */
  Anchor linkTo(String id, String text) {
    Anchor link = new Anchor(page + "#" + id, text);
    link.setRouterIgnore(true);
    return link;
  }

  /** The page is made after the browser looked for the place that its address names. */
  void goWhereTheAddressPoints(Page browser) {
    browser.fetchCurrentURL(
        address -> {
          Component place = places.get(address.getRef());
          if (place != null) {
            place.getElement().callJsFunction("scrollIntoView");
            place.getElement().callJsFunction("focus");
          }
        });
  }
}
