package org.cartlocator.web;

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
import org.cartlocator.geocoding.AddressLookup;
import org.cartlocator.web.firstpaint.StillPart;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Units;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What frames every page: the name, the switches of units and language, and at the foot what the
 * page is and is not.
 */
public class PageFrame extends Div implements RouterLayout, AfterNavigationObserver {

  private static final String MAIN_ID = "main";

  private final transient Catalog catalog;
  private final Anchor skip = new Anchor("#" + MAIN_ID);
  private final Anchor home = new Anchor();
  private final Span name = new Span();
  private final Anchor guide = new Anchor();
  private final Anchor units = new Anchor();
  private final Anchor language = new Anchor();
  private final Nav nav = new Nav(guide, units, language);
  private final Main main = new Main();
  private final Footer footer = new Footer();
  private final String places;
  private @Nullable String shownPath;

  PageFrame(Catalog catalog, AddressLookup addresses) {
    this.catalog = catalog;
    this.places = addresses.isOn() ? "app.footer.places.lookup" : "app.footer.places";
    addClassName("page");
    main.setId(MAIN_ID);
    main.getElement().setAttribute("tabindex", "-1");
    footer.addClassName("page-footer");
    add(header(), main, footer);
  }

  /** It is built once and only filled anew, so that the switch that was pressed keeps the focus. */
  private Header header() {
    skip.addClassName("skip-link");
    skip.setRouterIgnore(true);
    // Left to the browser, "#main" is read from the root of the site, and leaves the page.
    skip.getElement()
        .addEventListener("click", click -> main.getElement().callJsFunction("focus"))
        .preventDefault();
    Span sign = new Span("✚");
    sign.addClassName("brand-sign");
    sign.getElement().setAttribute("aria-hidden", "true");
    home.addClassName("brand");
    home.add(sign, name);
    // A plain load, not a navigation within the page: only then does the document itself say its
    // language.
    language.setRouterIgnore(true);
    Header header = new Header(skip, home, nav);
    header.addClassName("page-header");
    return header;
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    main.getElement().removeAllChildren();
    main.getElement().appendChild(content.getElement());
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    UI ui = UI.getCurrentOrThrow();
    Wording wording = PageWording.wording(query, ui);
    ui.setLocale(wording.locale());
    ui.getReconnectDialogConfiguration().setDialogText(wording.text("app.connection.again"));
    ui.getReconnectDialogConfiguration().setDialogTextGaveUp(wording.text("app.connection.lost"));
    fillHeader(wording, event.getLocation());
    fillFooter(wording, event.getLocation());
    focusNewPage(event.getLocation().getPath());
  }

  /**
   * The link that was pressed is gone with its page, and the focus with it: a screen reader would
   * not tell that there is another page. The first page gets the focus from the browser.
   */
  private void focusNewPage(String path) {
    if (shownPath != null && !shownPath.equals(path)) {
      main.getElement().callJsFunction("focus");
    }
    shownPath = path;
  }

  /** The page shows another state under this address, without a navigation. */
  void addressChanged(Location here) {
    Wording wording = PageWording.wording(here.getQueryParameters(), UI.getCurrentOrThrow());
    fillHeader(wording, here);
    fillFooter(wording, here);
  }

  private void fillHeader(Wording wording, Location here) {
    PageWording words = PageWording.of(here.getQueryParameters());
    skip.setText(wording.text("app.skip"));
    home.setHref(Links.find(SearchState.empty().withWords(words)));
    name.setText(wording.text("app.name"));
    guide.setHref(Links.guide(words));
    guide.setText(wording.text("app.guide"));
    nav.setAriaLabel(wording.text("app.nav"));
    fillUnits(wording, words, here);
    fillLanguage(wording, words, here);
  }

  private void fillUnits(Wording wording, PageWording words, Location here) {
    boolean miles = wording.units() == Units.MILES;
    units.setHref(Links.of(here, words.with(miles ? Units.KILOMETERS : Units.MILES)));
    units.setText(wording.text(miles ? "app.units.kilometers" : "app.units.miles"));
    String hint = wording.text(miles ? "app.units.kilometers.hint" : "app.units.miles.hint");
    units.setTitle(hint);
    units.setAriaLabel(hint);
  }

  private void fillLanguage(Wording wording, PageWording words, Location here) {
    Language other = wording.language() == Language.ENGLISH ? Language.SPANISH : Language.ENGLISH;
    language.setHref(Links.of(here, words.with(other)));
    language.setText(wording.text("app.language"));
    language.setTitle(wording.text("app.language.hint"));
    language.getElement().setAttribute("hreflang", other.code()).setAttribute("lang", other.code());
  }

  /** The same as a page without a program, for slow lines. */
  private static Paragraph plainPage(Wording wording, Location here) {
    String path = here.getPath().startsWith("centers/") ? "text/" + here.getPath() : "text";
    Anchor plain =
        new Anchor(
            Links.of(path, SearchState.of(here.getQueryParameters()).toQuery()),
            wording.text("app.plain.more"));
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
    Anchor about =
        new Anchor(
            Links.data(PageWording.of(here.getQueryParameters())),
            wording.text("app.footer.about"));
    data.add(api, new Span(". "), about);
    Paragraph purpose = new Paragraph(wording.text("app.footer.purpose"));
    purpose.addClassName("strong");
    PageWording words = PageWording.of(here.getQueryParameters());
    Paragraph caseload =
        new Paragraph(new Anchor(Links.caseload(words), wording.text("app.caseload")));
    StillPart.fill(
        footer,
        purpose,
        data,
        new Paragraph(wording.text(places)),
        plainPage(wording, here),
        caseload);
    footer
        .getElement()
        .setAttribute("lang", wording.locale().getLanguage().toLowerCase(Locale.ROOT));
  }
}
