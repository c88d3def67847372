package org.cartlocator.web.firstpaint;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.LocationUtil;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.jsoup.nodes.Node;

/**
 * Makes views by the same routes and components as the live page, in a window that nobody ever
 * sees, so that there is one description of every view and not two.
 */
final class StillViews {

  private StillViews() {}

  /**
   * The view under the address of the request. The session must be locked, as it is while a request
   * for a page is answered.
   */
  static StillView render(VaadinRequest request, VaadinSession session) {
    Location location = location(request);
    UI before = UI.getCurrent();
    UI unseen = new UI();
    UIInternals internals = unseen.getInternals();
    internals.setSession(session);
    unseen.setLocale(session.getLocale());
    StillPart.keepWhole(unseen);
    UI.setCurrent(unseen);
    try {
      int status = internals.getRouter().navigate(unseen, location, NavigationTrigger.PAGE_LOAD);
      internals.getStateTree().runExecutionsBeforeClientResponse();
      return new StillView(status, title(internals), content(unseen, location));
    } finally {
      internals.setSession(null);
      UI.setCurrent(before);
    }
  }

  private static Location location(VaadinRequest request) {
    return new Location(
        LocationUtil.ensureRelativeNonNull(request.getPathInfo()),
        QueryParameters.full(request.getParameterMap()));
  }

  private static String title(UIInternals internals) {
    return internals.getActiveRouterTargetsChain().stream()
        .filter(HasDynamicTitle.class::isInstance)
        .map(target -> ((HasDynamicTitle) target).getPageTitle())
        .findFirst()
        .orElse("");
  }

  private static List<Node> content(UI ui, Location location) {
    StillMarkup markup = new StillMarkup(location.getPathWithQueryParameters());
    return ui.getElement().getChildren().flatMap(markup::of).toList();
  }
}
