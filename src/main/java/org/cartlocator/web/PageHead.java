package org.cartlocator.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.site.PageAddresses;
import org.cartlocator.site.Site;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Wording;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes into the document itself what is read before any program runs: its language, what search
 * engines and previews of a link show, how it is installed, and the way to the plain page for a
 * browser without scripts.
 */
@Component
class PageHead implements VaadinServiceInitListener {

  private final Catalog catalog;
  private final Site site;

  PageHead(Catalog catalog, Site site) {
    this.catalog = catalog;
    this.site = site;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::write);
  }

  private void write(IndexHtmlResponse response) {
    VaadinRequest request = response.getVaadinRequest();
    Wording wording = PageWording.wording(request);
    Language language = wording.language();
    PageFacts facts = PageFacts.of(path(request), catalog.dataset(), wording);
    Document document = response.getDocument();
    document.selectXpath("/html").attr("lang", language.code());
    Element head = document.head();
    meta(head, "name", "description", facts.description());
    meta(head, "name", "color-scheme", "light dark");
    meta(head, "name", "theme-color", "#fbf9f5").attr("media", "(prefers-color-scheme: light)");
    meta(head, "name", "theme-color", "#10191a").attr("media", "(prefers-color-scheme: dark)");
    link(head, "manifest", "./manifest.webmanifest");
    link(head, "apple-touch-icon", "./icons/touch-180.png");
    writeAddresses(head, facts, language, siteOf(request));
    meta(head, "property", "og:type", "website");
    meta(head, "property", "og:site_name", wording.text("app.name"));
    meta(head, "property", "og:title", facts.title());
    meta(head, "property", "og:description", facts.description());
    meta(head, "property", "og:locale", language.locale().toLanguageTag().replace('-', '_'));
    writeNoScript(document.body(), facts, request, wording);
  }

  private static void writeAddresses(
      Element head, PageFacts facts, Language language, String siteAddress) {
    String path = facts.canonical().orElse(null);
    if (path == null) {
      meta(head, "name", "robots", "noindex");
      return;
    }
    PageAddresses addresses = new PageAddresses(siteAddress + path);
    link(head, "canonical", addresses.in(language));
    addresses
        .alternates()
        .forEach(other -> link(head, "alternate", other.href()).attr("hreflang", other.language()));
    meta(head, "property", "og:url", addresses.in(language));
    meta(head, "property", "og:image", siteAddress + "/icons/icon-512.png");
  }

  private static void writeNoScript(
      Element body, PageFacts facts, VaadinRequest request, Wording wording) {
    String query = query(request);
    Element notice = body.prependElement("noscript").appendElement("p").addClass("no-script");
    notice.appendText(wording.text("app.noScript") + " ");
    notice
        .appendElement("a")
        .attr("href", "." + facts.plain() + (query == null ? "" : "?" + query))
        .text(wording.text("app.plain"));
  }

  private static @Nullable String query(VaadinRequest request) {
    return request instanceof VaadinServletRequest servlet
        ? servlet.getHttpServletRequest().getQueryString()
        : null;
  }

  private String siteOf(VaadinRequest request) {
    return site.address(((VaadinServletRequest) request).getHttpServletRequest());
  }

  private static String path(VaadinRequest request) {
    String path = request.getPathInfo();
    return path == null ? "" : path.replaceFirst("^/", "");
  }

  private static Element meta(Element head, String kind, String name, String content) {
    return head.appendElement("meta").attr(kind, name).attr("content", content);
  }

  private static Element link(Element head, String rel, String href) {
    return head.appendElement("link").attr("rel", rel).attr("href", href);
  }
}
