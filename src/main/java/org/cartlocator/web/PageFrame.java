package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLayout;
import java.util.Locale;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Wording;

/**
 * What frames every page: the name, the language switch, and at the foot what the page is and is
 * not.
 */
public class PageFrame extends Div implements RouterLayout, AfterNavigationObserver {

  private static final String MAIN_ID = "main";

  private final transient Catalog catalog;
  private final Header header = new Header();
  private final Main main = new Main();
  private final Footer footer = new Footer();

  PageFrame(Catalog catalog) {
    this.catalog = catalog;
    addClassName("page");
    header.addClassName("page-header");
    main.setId(MAIN_ID);
    main.getElement().setAttribute("tabindex", "-1");
    footer.addClassName("page-footer");
    add(header, main, footer);
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    main.getElement().removeAllChildren();
    main.getElement().appendChild(content.getElement());
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    Wording wording = PageLanguage.wording(query, UI.getCurrentOrThrow());
    fillHeader(wording, event.getLocation());
    fillFooter(wording, event.getLocation());
  }

  /** The page shows another state under this address, without a navigation. */
  void addressChanged(Location here) {
    Wording wording = PageLanguage.wording(here.getQueryParameters(), UI.getCurrentOrThrow());
    fillHeader(wording, here);
    fillFooter(wording, here);
  }

  private void fillHeader(Wording wording, Location here) {
    Anchor skip = new Anchor("#" + MAIN_ID, wording.text("app.skip"));
    // Left to the browser, "#main" is read from the root of the site, and leaves the page.
    skip.getElement()
        .addEventListener("click", click -> main.getElement().callJsFunction("focus"))
        .preventDefault();
    skip.addClassName("skip-link");
    skip.setRouterIgnore(true);
    SearchState state = SearchState.of(here.getQueryParameters());
    Anchor home = new Anchor(Links.find(SearchState.empty().withLang(state.lang())));
    home.addClassName("brand");
    Span sign = new Span("✚");
    sign.addClassName("brand-sign");
    sign.getElement().setAttribute("aria-hidden", "true");
    home.add(sign, new Span(wording.text("app.name")));
    Anchor guide = new Anchor(Links.guide(state.lang()), wording.text("app.guide"));
    Nav nav = new Nav(guide, languageSwitch(wording, here));
    nav.setAriaLabel(wording.text("app.nav"));
    header.removeAll();
    header.add(skip, home, nav);
  }

  /**
   * A plain load, not a navigation within the page: only then does the document itself say its
   * language.
   */
  private static Component languageSwitch(Wording wording, Location here) {
    Language other = wording.language() == Language.ENGLISH ? Language.SPANISH : Language.ENGLISH;
    Anchor anchor =
        new Anchor(
            Links.of(
                here.getPath(),
                here.getQueryParameters().merging(PageLanguage.PARAMETER, other.code())),
            wording.text("app.language"));
    anchor.setRouterIgnore(true);
    anchor.getElement().setAttribute("hreflang", other.code());
    anchor.getElement().setAttribute("lang", other.code());
    anchor.setTitle(wording.text("app.language.hint"));
    return anchor;
  }

  /** The same as a page without a program, for slow lines. */
  private static Component plainPage(Wording wording, Location here) {
    String path = here.getPath().startsWith("centers/") ? "text/" + here.getPath() : "text";
    Anchor plain =
        new Anchor(Links.of(path, here.getQueryParameters()), wording.text("app.plain.more"));
    plain.setRouterIgnore(true);
    return new Paragraph(plain);
  }

  private void fillFooter(Wording wording, Location here) {
    Dataset dataset = catalog.dataset();
    Paragraph data =
        new Paragraph(
            wording.text(
                    "app.footer.data",
                    dataset.centers().size(),
                    dataset.lodging().size(),
                    wording.date(dataset.updated()))
                + " ");
    Anchor api = new Anchor("/swagger-ui.html", "/api/v1");
    api.setRouterIgnore(true);
    data.add(api, new Span("."));
    Paragraph purpose = new Paragraph(wording.text("app.footer.purpose"));
    purpose.addClassName("strong");
    footer.removeAll();
    footer.add(
        purpose, data, new Paragraph(wording.text("app.footer.places")), plainPage(wording, here));
    footer
        .getElement()
        .setAttribute("lang", wording.locale().getLanguage().toLowerCase(Locale.ROOT));
  }
}
