package org.cartlocator.web;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.finder.Finder;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.finder.LodgingQuery;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;
import org.cartlocator.wording.Wording;

/** One place to stay, by itself: what it is, who may stay, which centers are near, how we know. */
@Route(value = "lodging/:id", layout = PageFrame.class)
public class LodgingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient Catalog catalog;
  private final transient Finder finder;
  private String title = "";

  LodgingView(Catalog catalog, Finder finder) {
    this.catalog = catalog;
    this.finder = finder;
    addClassName("lodging-view");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    Wording wording = PageWording.wording(query, event.getUI());
    Dataset dataset = catalog.dataset();
    event
        .getRouteParameters()
        .get("id")
        .flatMap(dataset::findLodging)
        .ifPresentOrElse(
            place -> show(place, dataset, SearchState.of(query), wording),
            () -> event.rerouteToError(NotFoundException.class));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void show(Lodging place, Dataset dataset, SearchState state, Wording wording) {
    title = place.name() + " · " + wording.text("app.name");
    List<Near> near =
        dataset.centers().stream()
            .map(center -> Near.of(center, place))
            .sorted(Comparator.comparingDouble(one -> one.distance().miles()))
            .toList();
    LodgingMatch match = match(place, near.getFirst(), state, dataset);
    Div main =
        new Div(facts(match, near.getFirst().center(), wording), evidence(match, state, wording));
    main.addClassName("center-main");
    Div side = new Div(centers(near, match, state, wording));
    side.addClassName("center-side");
    Div columns = new Div(main, side);
    columns.addClassName("center-columns");
    removeAll();
    add(head(place, wording), columns);
  }

  /** How the place fits whom the address tells of, as for the center next to it. */
  private LodgingMatch match(Lodging place, Near nearest, SearchState state, Dataset dataset) {
    Distance justBeyond = Distance.ofMiles(nearest.distance().miles() + 1);
    LodgingQuery query =
        new LodgingQuery(
            nearest.center(), null, state.patient(dataset), state.stayNights(), justBeyond);
    return finder.findLodging(query).stream()
        .filter(match -> match.lodging().id().equals(place.id()))
        .findFirst()
        .orElseThrow();
  }

  private static Div head(Lodging place, Wording wording) {
    Paragraph where = new Paragraph(place.address().city() + ", " + place.address().state());
    where.addClassName("lead");
    Div head = new Div(new H1(place.name()), where, LodgingParts.contact(place, wording));
    head.addClassName("center-head");
    return head;
  }

  private static Section facts(LodgingMatch match, Center center, Wording wording) {
    Section section = new Section(new H2(wording.text("lodgingpage.who")));
    section.addClassName("card");
    section.add(LodgingCard.chips(match, wording));
    section.add(LodgingParts.rate(match.lodging(), wording));
    section.add(LodgingParts.what(match, center, wording));
    return section;
  }

  private static Section evidence(LodgingMatch match, SearchState state, Wording wording) {
    Lodging place = match.lodging();
    Section section = new Section(new H2(wording.text("center.know")));
    section.addClassNames("card", "evidence-section");
    section.add(new Paragraph(LodgingCard.trust(place, wording)));
    section.add(new EvidenceList(place.evidence(), wording));
    section.add(new CorrectionLink(place.id(), place.name(), state.words(), wording));
    return section;
  }

  private static Section centers(
      List<Near> near, LodgingMatch match, SearchState state, Wording wording) {
    Section section = new Section(new H2(wording.text("lodgingpage.centers")));
    section.addClassName("card");
    UnorderedList list = new UnorderedList();
    list.addClassName("plain-list");
    List<Near> within =
        near.stream().filter(one -> one.distance().miles() <= Finder.NEARBY.miles()).toList();
    for (Near one : within.isEmpty() ? near.subList(0, 1) : within) {
      Center center = one.center();
      Anchor link = new Anchor(Links.center(center.id(), state), center.name());
      // A place known only to its town has no distance in tenths of a mile.
      Span away =
          new Span(
              match.exact()
                  ? wording.distance(one.distance(), true)
                  : center.address().city() + ", " + center.address().state());
      away.addClassNames("muted", "line");
      list.add(new ListItem(link, away));
    }
    section.add(list);
    return section;
  }

  private record Near(Center center, Distance distance) {

    static Near of(Center center, Lodging place) {
      return new Near(center, GreatCircle.between(center.coordinates(), place.coordinates()));
    }
  }
}
