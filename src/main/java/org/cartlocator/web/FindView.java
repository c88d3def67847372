package org.cartlocator.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.geolocation.Geolocation;
import com.vaadin.flow.component.geolocation.GeolocationError;
import com.vaadin.flow.component.geolocation.GeolocationErrorCode;
import com.vaadin.flow.component.geolocation.GeolocationPosition;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.finder.CenterMatches;
import org.cartlocator.finder.CenterQuery;
import org.cartlocator.finder.Finder;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geocoding.AddressAnswer;
import org.cartlocator.geocoding.AddressLookup;
import org.cartlocator.geocoding.AddressService;
import org.cartlocator.geocoding.Consent;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Place;
import org.cartlocator.protection.Limit;
import org.cartlocator.question.Within;
import org.cartlocator.wording.AddressWords;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The first page: where the patient lives in, the nearest centers out, as a list and on a map.
 *
 * <p>The address holds what was asked. Whatever a visitor does leads to another address, and only
 * an address is ever shown: so a link, a reload and the back button show the same as the press of a
 * button.
 */
@Route(value = "", layout = PageFrame.class)
public class FindView extends Div
    implements BeforeEnterObserver, HasDynamicTitle, SearchForm.Listener {

  private final transient Catalog catalog;
  private final transient Finder finder;
  private final transient Geocoder geocoder;
  private final transient AddressLookup addresses;
  private final transient Pace pace;
  private final CenterMap map;
  final ResultPanel results = new ResultPanel(this::select, this::go, this::showMap, this::choose);
  private @Nullable Page page;
  private SearchState state = SearchState.empty();

  /** A place that was just typed: its address alone would not tell how it was understood. */
  private @Nullable Understood understood;

  FindView(
      Catalog catalog,
      Finder finder,
      Geocoder geocoder,
      AddressLookup addresses,
      Pace pace,
      CenterMap map) {
    this.catalog = catalog;
    this.finder = finder;
    this.geocoder = geocoder;
    this.addresses = addresses;
    this.pace = pace;
    this.map = map;
    addClassName("find-view");
    map.onSelect(id -> results.select(id, true));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    SearchState before = state;
    state = SearchState.of(query);
    Wording wording = PageWording.wording(query, event.getUI());
    if (page == null || !page.wording.equals(wording)) {
      page = build(wording);
    } else if (!state.isEmpty() && state.differsOnlyInCompare(before)) {
      // List and map stay as they are: nothing jumps, and the map is not sent again.
      Place origin = geocoding().likeliest().orElse(null);
      results.showChoice(finder.findCenters(query(catalog.dataset(), origin)), state, chosen());
      return;
    }
    show(page);
  }

  @Override
  public String getPageTitle() {
    return page == null
        ? ""
        : page.wording.text("find.title") + " · " + page.wording.text("app.name");
  }

  @Override
  public void placeGiven(String text, @Nullable Place place) {
    if (place != null) {
      if (understood != null && !understood.isLocated(place)) {
        understood = null;
      }
      go(state.withNear(place.id()));
      return;
    }
    Optional<Duration> wait = pace.ask(Limit.GEOCODING);
    if (wait.isPresent()) {
      Page shown = shown();
      shown.form.showPlaceFault(shown.wording.text("refused.place", wait.get().toSeconds()));
      return;
    }
    Geocoding geocoding = geocoder.locate(text);
    if (geocoding instanceof Geocoding.NotFound none) {
      showNotFound(none);
      offerLookup(text, none);
    } else {
      understood = Understood.of(text, geocoding);
      go(state.withNear(understood.near()));
    }
  }

  @Override
  public void changed(SearchState asked) {
    go(asked);
  }

  @Override
  public void positionWanted() {
    Page shown = shown();
    shown.form.showPlaceNotice(new Paragraph(shown.wording.text("find.locate.busy")));
    Geolocation.getPosition(this::positionFound, this::positionFailed);
  }

  private void positionFound(GeolocationPosition position) {
    shown().form.locate.setEnabled(true);
    Coordinates here = new Coordinates(position.coords().latitude(), position.coords().longitude());
    placeGiven("", geocoder.describe(here.coarse()));
  }

  private void positionFailed(GeolocationError error) {
    Page shown = shown();
    shown.form.locate.setEnabled(true);
    boolean denied = error.errorCode() == GeolocationErrorCode.PERMISSION_DENIED;
    shown.form.showPlaceNotice(
        new Paragraph(shown.wording.text(denied ? "find.locate.denied" : "find.locate.failed")));
  }

  private Page build(Wording wording) {
    Dataset dataset = catalog.dataset();
    SearchForm form =
        new SearchForm(geocoder, () -> pace.ask(Limit.GEOCODING).isEmpty(), dataset, wording, this);
    Paragraph intro =
        new Paragraph(
            wording.text(
                addresses.isOn() ? "find.intro.lookup" : "find.intro", dataset.centers().size()));
    intro.addClassName("muted");
    Div side = new Div(new H1(wording.text("find.heading")), intro, form, results);
    side.addClassName("side");
    map.speak(wording);
    results.speak(wording);
    removeAll();
    add(side, map);
    return new Page(wording, form);
  }

  private void show(Page shown) {
    Dataset dataset = catalog.dataset();
    Geocoding geocoding = geocoding();
    Place origin = geocoding.likeliest().orElse(null);
    shown.form.show(state, origin, state.faults(dataset));
    if (geocoding instanceof Geocoding.NotFound none) {
      shown.form.showPlaceNotice();
      if (!state.near().isEmpty()) {
        showNotFound(none);
      }
    } else {
      shown.form.showPlaceNotice(notice(shown).of(geocoding));
      explain(shown, geocoding);
    }
    CenterMatches matches = finder.findCenters(query(dataset, origin));
    results.show(state, state.patient(dataset), origin, matches, chosen());
    map.show(state.isEmpty() ? List.of() : matches.matches(), origin);
    setClassName("landing", state.isEmpty());
  }

  private CenterQuery query(Dataset dataset, @Nullable Place origin) {
    Within radius = state.radius();
    return new CenterQuery(
        origin == null ? null : origin.location(),
        state.patient(dataset),
        radius == null ? null : radius.distance(),
        state.onlyListed(),
        state.show());
  }

  private Geocoding geocoding() {
    if (understood != null && understood.near().equals(state.near())) {
      return understood.geocoding();
    }
    return geocoder.locate(state.near());
  }

  private void showNotFound(Geocoding.NotFound none) {
    Page shown = shown();
    PlaceNotice notice = notice(shown);
    shown.form.showPlaceFault(notice.fault(none));
    shown.form.showPlaceNotice(notice.of(none));
  }

  /** What there is to say of an address beside how it was read. */
  private void explain(Page shown, Geocoding geocoding) {
    if (understood == null || !understood.near().equals(state.near())) {
      return;
    }
    AddressService by = understood.by();
    if (by == null) {
      offerLookup(understood.typed(), geocoding);
    } else {
      shown.form.addPlaceNotice(new AddressCredit(shown.wording, by));
    }
  }

  /** Nothing is sent by this; there is nothing to see where no service is configured. */
  private void offerLookup(String text, Geocoding geocoding) {
    List<AddressService> services = addresses.servicesFor(geocoding);
    if (!services.isEmpty()) {
      Page shown = shown();
      shown.form.addPlaceNotice(
          new AddressOffer(shown.wording, services, consent -> lookUp(text, consent)));
    }
  }

  private void lookUp(String text, Consent consent) {
    Page shown = shown();
    // The button that was pressed goes away.
    shown.form.focusPlaceNotice();
    AddressAnswer answer = addresses.look(text, shown.wording.locale(), consent);
    if (answer instanceof AddressAnswer.Located(Geocoding geocoding, AddressService by)) {
      locate(Understood.located(geocoding, by));
      return;
    }
    shown.form.showPlaceNotice(
        new Paragraph(new AddressWords(shown.wording).missing(answer).orElseThrow()));
    List.of(notice(shown).of(answer.geocoding())).forEach(shown.form::addPlaceNotice);
  }

  private void locate(Understood address) {
    understood = address;
    go(state.withNear(address.near()));
  }

  private PlaceNotice notice(Page shown) {
    return new PlaceNotice(shown.wording, this::choosePlace);
  }

  /** One of several places; a service's is known to nobody else. */
  private void choosePlace(Place place) {
    Optional.ofNullable(understood)
        .flatMap(before -> before.choose(place))
        .ifPresentOrElse(this::locate, () -> placeGiven(place.label(), place));
  }

  private void select(String centerId) {
    results.select(centerId, false);
    map.select(centerId);
  }

  private void showMap(boolean shown) {
    setClassName("show-map", shown);
  }

  /** The form knows only the choice that was there when it was shown. */
  private void go(SearchState asked) {
    UI.getCurrentOrThrow().navigate(FindView.class, asked.withCompare(state.compare()).toQuery());
  }

  private void choose(ComparedIds centers) {
    UI.getCurrentOrThrow().navigate(FindView.class, state.withCompare(centers).toQuery());
  }

  private ComparedIds chosen() {
    return state.compare().known(catalog.dataset());
  }

  /** The form, for tests. */
  SearchForm form() {
    return shown().form;
  }

  private Page shown() {
    if (page == null) {
      throw new IllegalStateException("nothing is shown before the first navigation");
    }
    return page;
  }

  /** What is built for one language. */
  private record Page(Wording wording, SearchForm form) implements Serializable {}
}
