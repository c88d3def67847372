package org.cartlocator.web;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.guide.Guide;
import org.cartlocator.guide.GuideBlock;
import org.cartlocator.web.firstpaint.StillPart;
import org.cartlocator.wording.GuideWords;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/** CAR-T in plain words: what it is, what happens when, and when to call. */
@Route(value = GuideView.PATH, layout = PageFrame.class)
public class GuideView extends Div
    implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

  static final String PATH = "guide";

  private final transient Guide guide;
  private final transient Catalog catalog;
  private String title = "";
  private transient @Nullable Shown shown;

  GuideView(Guide guide, Catalog catalog) {
    this.guide = guide;
    this.catalog = catalog;
    addClassName("guide-view");
  }

  /** What the page was made of. */
  private record Shown(QueryParameters query, Dataset dataset) {}

  /**
   * The way to a place on the page comes here, too. What is there stays as the reader left it: the
   * browser has opened the sources that the link leads into.
   */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    Shown asked = new Shown(query, catalog.dataset());
    if (!asked.equals(shown)) {
      show(asked, PageWording.wording(query, event.getUI()));
      shown = asked;
    }
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    GuidePlaces.goWhereTheAddressPoints(getElement());
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void show(Shown asked, Wording wording) {
    Dataset dataset = asked.dataset;
    SearchState state = SearchState.of(asked.query);
    GuideWords words = new GuideWords(wording, dataset);
    title = wording.text("guidepage.title") + " · " + wording.text("app.name");
    GuidePlaces places = new GuidePlaces(asked.query);
    Article article = new Article();
    article.addClassName("guide-text");
    guide.sections().stream()
        .map(section -> new GuideChapter(section, guide, dataset, state, places, wording))
        .forEach(article::add);
    Div columns = new Div(new GuideContents(guide, words, places, wording), article);
    columns.addClassName("guide-columns");
    removeAll();
    add(StillPart.of(head(state, words, places, wording)), StillPart.of(columns));
  }

  private Div head(SearchState state, GuideWords words, GuidePlaces places, Wording wording) {
    Paragraph lead = new Paragraph(wording.text("guidepage.lead"));
    lead.addClassName("lead");
    Paragraph reviewed =
        new Paragraph(
            wording.text("guidepage.reviewed", wording.date(guide.reviewed()))
                + " "
                + wording.text("guidepage.informs"));
    reviewed.addClassNames("muted", "small");
    Anchor find = new Anchor(Links.find(state), wording.text("guidepage.find"));
    find.addClassName("btn");
    Div actions = new Div(find);
    actions.addClassName("guide-actions");
    guide.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(GuideBlock.Urgent.class::isInstance)
        .map(GuideBlock.Urgent.class::cast)
        .forEach(urgent -> actions.add(urgentLink(urgent, words, places)));
    Div head = new Div(new H1(wording.text("guidepage.title")), lead, actions, reviewed);
    head.addClassName("center-head");
    return head;
  }

  private static Anchor urgentLink(GuideBlock.Urgent urgent, GuideWords words, GuidePlaces places) {
    Anchor link = places.linkTo(urgent.id(), "");
    link.addClassName("urgent-link");
    Span sign = new Span("!");
    sign.addClassName("urgent-sign");
    sign.getElement().setAttribute("aria-hidden", "true");
    link.add(sign, new Span(words.heading(urgent)));
    return link;
  }
}
