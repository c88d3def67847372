package org.cartlocator.web;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.finder.Finder;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.finder.LodgingQuery;
import org.cartlocator.finder.Patient;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.geocoding.Place;
import org.cartlocator.travel.Journey;
import org.cartlocator.web.firstpaint.StillPart;
import org.cartlocator.wording.TravelWords;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/** One center: is it for us, where to stay, whom to call, and how we know. */
@Route(value = "centers/:id", layout = PageFrame.class)
public class CenterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient Catalog catalog;
  private final transient Finder finder;
  private final transient Geocoder geocoder;
  private final CenterMap map;
  private String title = "";

  CenterView(Catalog catalog, Finder finder, Geocoder geocoder, CenterMap map) {
    this.catalog = catalog;
    this.finder = finder;
    this.geocoder = geocoder;
    this.map = map;
    addClassName("center-view");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    Wording wording = PageWording.wording(query, event.getUI());
    Optional<Center> center =
        event.getRouteParameters().get("id").flatMap(catalog.dataset()::findCenter);
    if (center.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    show(center.get(), SearchState.of(query), wording);
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void show(Center center, SearchState state, Wording wording) {
    Dataset dataset = catalog.dataset();
    Patient patient = state.patient(dataset);
    Place home = home(state);
    Coordinates origin = home == null ? null : home.location();
    CenterMatch match = finder.match(center, origin, patient);
    List<LodgingMatch> lodging =
        finder.findLodging(
            new LodgingQuery(center, forRules(home), patient, state.stayNights(), Finder.NEARBY));
    title = wording.text("center.title", center.name()) + " · " + wording.text("app.name");
    map.speak(wording);
    map.show(center, lodging);
    removeAll();
    CompareLink compare = new CompareLink(center, state, dataset, wording);
    add(StillPart.of(head(center, match.journey(), home, state, compare, wording)));
    LodgingSection stay =
        new LodgingSection(center, state, patient, match, lodging, map::select, dataset, wording);
    map.onSelect(stay::select);
    Div main = new Div(StillPart.of(new FitSection(match, state, patient, dataset, wording)), stay);
    main.addClassName("center-main");
    Div side =
        new Div(
            StillPart.of(new CallSection(center, wording)),
            map,
            StillPart.of(new EvidenceSection(center, wording)));
    side.addClassName("center-side");
    Div columns = new Div(main, side);
    columns.addClassName("center-columns");
    add(columns);
  }

  private static Div head(
      Center center,
      @Nullable Journey journey,
      @Nullable Place home,
      SearchState state,
      CompareLink compare,
      Wording wording) {
    BackLink back = new BackLink(state, home, wording);
    Paragraph where = new Paragraph(center.address().city() + ", " + center.address().state());
    where.addClassName("lead");
    if (journey != null) {
      where.add(new Span(" · " + wording.distance(journey) + " · " + wording.drive(journey)));
    }
    Div head = new Div(back, new H1(center.name()), where);
    new TravelWords(wording).method(journey).ifPresent(method -> head.add(small(method)));
    head.addClassName("center-head");
    Anchor plan = new Anchor(Links.plan(center.id(), state), wording.text("center.plan"));
    plan.addClassName("btn");
    Div actions = new Div(plan);
    actions.addClassName("head-actions");
    center.bestContact().ifPresent(contact -> actions.add(CallSection.button(contact, wording)));
    actions.add(compare);
    head.add(actions);
    return head;
  }

  private static Paragraph small(String words) {
    Paragraph small = new Paragraph(words);
    small.addClassNames("muted", "small");
    return small;
  }

  private @Nullable Place home(SearchState state) {
    return geocoder.locate(state.near()).likeliest().orElse(null);
  }

  /** The middle of a state or county says nothing about the distance from a home. */
  private static @Nullable Coordinates forRules(@Nullable Place home) {
    return home == null || home.precision() == Place.Precision.REGION ? null : home.location();
  }
}
