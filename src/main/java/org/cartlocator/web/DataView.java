package org.cartlocator.web;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.coverage.Coverage;
import org.cartlocator.coverage.Coverages;
import org.cartlocator.coverage.FarPlace;
import org.cartlocator.coverage.Published;
import org.cartlocator.coverage.Reach;
import org.cartlocator.coverage.Review;
import org.cartlocator.coverage.Subject;
import org.cartlocator.finder.Finder;
import org.cartlocator.opendata.OpenData;
import org.cartlocator.opendata.OpenFile;
import org.cartlocator.wording.Wording;

/** The data set as a whole: how far it reaches, how sure it is, and all of it to download. */
@Route(value = DataView.PATH, layout = PageFrame.class)
public class DataView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  static final String PATH = "data";

  /** Nobody looks at an empty page for longer than that. */
  private static final Duration PATIENCE = Duration.ofMillis(300);

  private static final int MINUTES_TOLD = 120;
  private static final int KILO = 1000;
  private static final String PEOPLE_SOURCE = "https://simplemaps.com/data/us-zips";

  private final transient Catalog catalog;
  private final transient Finder finder;
  private final transient Coverages coverages;
  private final transient OpenData data;
  private final transient Clock clock;
  private String title = "";

  DataView(Catalog catalog, Finder finder, Coverages coverages, OpenData data, Clock clock) {
    this.catalog = catalog;
    this.finder = finder;
    this.coverages = coverages;
    this.data = data;
    this.clock = clock;
    addClassName("data-view");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    show(query, PageWording.wording(query, event.getUI()));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void show(QueryParameters query, Wording wording) {
    Dataset dataset = catalog.dataset();
    title = wording.text("datapage.title") + " · " + wording.text("app.name");
    SearchState state = SearchState.empty().withWords(PageWording.of(query));
    DataQuality quality =
        new DataQuality(Review.of(dataset, finder, LocalDate.now(clock)), state, wording);
    removeAll();
    add(head(dataset, wording));
    Optional<Coverage> coverage = coverages.coverage(PATIENCE);
    coverage.ifPresentOrElse(
        known ->
            add(
                reach(known, wording),
                compared(known, dataset, wording),
                therapies(known, wording),
                farthest(known, state, wording)),
        () -> add(waiting(query, wording)));
    add(quality.sure(), quality.assumed(), quality.thin(), files(wording));
  }

  private static Div head(Dataset dataset, Wording wording) {
    Paragraph lead = new Paragraph(wording.text("datapage.lead"));
    lead.addClassName("lead");
    Paragraph counts =
        new Paragraph(
            wording.text(
                "datapage.updated",
                dataset.centers().size(),
                dataset.lodging().size(),
                dataset.therapies().size(),
                wording.date(dataset.updated())));
    counts.addClassNames("muted", "small");
    Div head = new Div(new H1(wording.text("datapage.title")), lead, counts);
    head.addClassName("center-head");
    return head;
  }

  private static Section waiting(QueryParameters query, Wording wording) {
    Anchor again =
        new Anchor(Links.data(PageWording.of(query)), wording.text("datapage.reach.again"));
    again.setRouterIgnore(true);
    again.addClassNames("btn", "quiet");
    return new Section(
        new H2(wording.text("datapage.reach")),
        new Paragraph(wording.text("datapage.reach.wait")),
        new Div(again));
  }

  private static Section reach(Coverage coverage, Wording wording) {
    DataFigures figures = new DataFigures(wording);
    Reach all = coverage.everyone();
    Paragraph sum =
        new Paragraph(
            wording.text(
                "datapage.reach.sum",
                all.people(),
                figures.percent(all.within(MINUTES_TOLD)),
                MINUTES_TOLD,
                figures.percent(all.beyond(MINUTES_TOLD))));
    return new Section(
        new H2(wording.text("datapage.reach")),
        sum,
        new DataReach(
            coverage.reaches().stream().filter(reach -> !isTherapy(reach)).toList(), wording));
  }

  private static Section therapies(Coverage coverage, Wording wording) {
    return new Section(
        new H2(wording.text("datapage.by.therapy")),
        new Paragraph(wording.text("datapage.therapy.thin")),
        new DataReach(coverage.reaches().stream().filter(DataView::isTherapy).toList(), wording));
  }

  private static boolean isTherapy(Reach reach) {
    return reach.subject() instanceof Subject.Listing;
  }

  private static Section compared(Coverage coverage, Dataset dataset, Wording wording) {
    DataFigures figures = new DataFigures(wording);
    Reach all = coverage.everyone();
    UnorderedList reasons = new UnorderedList();
    List.of(
            wording.text(
                "datapage.compare.speed",
                Published.MINUTES,
                figures.percent(all.share(all.beyondSixtyMiles()))),
            wording.text("datapage.compare.centers", Published.HOSPITALS, dataset.centers().size()),
            wording.text("datapage.compare.unit"))
        .forEach(reason -> reasons.add(new ListItem(reason)));
    return new Section(
        new H3(wording.text("datapage.compare")),
        new Paragraph(
            wording.text(
                "datapage.compare.text",
                String.valueOf(Published.YEAR),
                figures.percent(Published.BEYOND),
                Published.MINUTES,
                Published.HOSPITALS,
                figures.percent(all.beyond(Published.MINUTES)))),
        reasons,
        new Paragraph(
            OutsideLink.to(Published.SOURCE.toString(), wording.text("datapage.compare.source"))));
  }

  private static Section farthest(Coverage coverage, SearchState state, Wording wording) {
    DataFigures figures = new DataFigures(wording);
    DataTable table =
        new DataTable(
            wording.text("datapage.farthest.caption"),
            List.of(
                wording.text("datapage.farthest.place"),
                wording.text("datapage.farthest.road"),
                wording.text("datapage.farthest.hours"),
                wording.text("datapage.farthest.people")));
    for (FarPlace place : coverage.farthest()) {
      Span to = new Span("→ " + place.nearest().name());
      to.addClassNames("muted", "small", "line");
      Div name =
          new Div(new Anchor(Links.find(state.withNear(place.id())), place.label()), new Div(to));
      table.addRow(
          name,
          List.of(
              wording.distance(place.drive().road(), false),
              figures.tenths(place.drive().time().middle().toMinutes() / 60.0),
              figures.whole(place.people())));
    }
    return new Section(
        new H2(wording.text("datapage.farthest")),
        table,
        new Paragraph(wording.text("datapage.farthest.alaska", coverage.alaskans())),
        new Paragraph(
            wording.text(
                "datapage.farthest.noRoad",
                coverage.everyone().withoutRoad(),
                wording.list(coverage.withoutRoad().stream().limit(3).toList()))));
  }

  private Section files(Wording wording) {
    DataTable table =
        new DataTable(
            wording.text("datapage.files.caption"),
            List.of(
                wording.text("datapage.files.file"),
                wording.text("datapage.files.records"),
                wording.text("datapage.files.size")));
    DataFigures figures = new DataFigures(wording);
    for (OpenFile file : OpenFile.values()) {
      Anchor link = new Anchor("/api/v1/dataset/" + file.path(), file.fileName());
      link.setRouterIgnore(true);
      table.addRow(
          link,
          List.of(
              figures.whole(data.records(file.subject())),
              wording.text("datapage.files.kb", Math.ceilDiv(data.download(file).size(), KILO))));
    }
    Paragraph credit =
        new Paragraph(
            new Span(wording.text("datapage.credit") + " "),
            OutsideLink.to(PEOPLE_SOURCE, "SimpleMaps"));
    credit.addClassNames("muted", "small");
    return new Section(
        new H2(wording.text("datapage.files")),
        new Paragraph(wording.text("datapage.files.text")),
        table,
        credit);
  }
}
