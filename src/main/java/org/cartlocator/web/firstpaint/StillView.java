package org.cartlocator.web.firstpaint;

import java.util.List;
import org.jsoup.nodes.Node;

/**
 * A view as the server alone can show it.
 *
 * @param status HTTP status of the page: 404 where the address leads nowhere
 * @param title what stands on the browser's tab
 * @param content the view, as plain elements
 */
record StillView(int status, String title, List<Node> content) {

  StillView {
    content = List.copyOf(content);
  }
}
