package org.cartlocator.web.firstpaint;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Writes the view into the document, so that a browser shows it as soon as that has arrived, and
 * keeps the page's program back until a visitor needs it.
 */
@Component
class FirstPaint implements VaadinServiceInitListener {

  private static final String PROGRAM = "script[type=module][src*=VAADIN/build/]";

  /** As the styles name it, or it would be fetched twice. */
  private static final String TYPEFACE = "./typeface/latin.woff2?v-c=5.3.0";

  private final PageScript takeOver;

  FirstPaint(PageScript takeOver) {
    this.takeOver = takeOver;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::paint);
  }

  private void paint(IndexHtmlResponse response) {
    StillView view = StillViews.render(response.getVaadinRequest(), VaadinSession.getCurrent());
    response.getVaadinResponse().setStatus(view.status());
    Document document = response.getDocument();
    document.title(view.title());
    Element outlet = document.expectFirst("#outlet");
    outlet.attr("hidden", "");
    outlet.before(new Element("div").attr("id", "first-paint").appendChildren(view.content()));
    Element program = document.expectFirst(PROGRAM);
    program.before(
        new Element("script")
            .attr("defer", "")
            .attr("src", takeOver.address())
            .attr("data-program", program.attr("src")));
    program.remove();
    document.expectFirst("base").after(typeface());
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
