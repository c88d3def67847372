package org.cartlocator.web.firstpaint;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes the view into the document, so that a browser shows it as soon as that has arrived, and
 * keeps the page's program back until a visitor needs it.
 */
@Component
class FirstPaint implements VaadinServiceInitListener {

  private static final Logger LOG = LoggerFactory.getLogger(FirstPaint.class);

  private static final String PROGRAM = "script[type=module][src*=VAADIN/build/]";

  /** As the styles name it, or it would be fetched twice. */
  private static final String TYPEFACE = "./typeface/latin.woff2?v-c=5.3.0";

  private final PageScripts scripts;
  private final PagePolicy policy;

  FirstPaint(PageScripts scripts, PagePolicy policy) {
    this.scripts = scripts;
    this.policy = policy;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(policy::apply);
    event.addIndexHtmlRequestListener(this::paint);
  }

  /** A view that cannot be drawn must not keep the page away: then the program comes at once. */
  private void paint(IndexHtmlResponse response) {
    try {
      StillView view = StillViews.render(response.getVaadinRequest(), VaadinSession.getCurrent());
      response.getVaadinResponse().setStatus(view.status());
      show(view, response.getDocument());
    } catch (RuntimeException e) {
      LOG.error("A view could not be written into its document", e);
    }
  }

  private void show(StillView view, Document document) {
    document.title(view.title());
    document.expectFirst("base").after(typeface());
    Element outlet = document.expectFirst("#outlet");
    outlet.attr("hidden", "");
    outlet.before(new Element("div").attr("id", "first-paint").appendChildren(view.content()));
    Element program = document.expectFirst(PROGRAM);
    program.before(script(scripts.takeOver()).attr("data-program", program.attr("src")));
    program.before(script(scripts.lastSeen()));
    program.remove();
  }

  private static Element script(String address) {
    return new Element("script").attr("defer", "").attr("src", address);
  }

  private static Element typeface() {
    return new Element("link")
        .attr("rel", "preload")
        .attr("as", "font")
        .attr("type", "font/woff2")
        .attr("crossorigin", "")
        .attr("href", TYPEFACE);
  }
}
