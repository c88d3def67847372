package org.cartlocator.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.geocoding.Place;
import org.cartlocator.site.Site;
import org.cartlocator.stay.Home;
import org.cartlocator.stay.PlanField;
import org.cartlocator.stay.PlanReading;
import org.cartlocator.stay.PlanRequest;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.stay.StayPlanner;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a stay: dates, rules, budget, whom to call, the rota, the checklist, and the packet.
 *
 * <p>The address holds all of it but names and ticks, which stay in the browser. An edit replaces
 * the address, so that the back button leaves the plan instead of going through every edit.
 */
@Route(value = PlanView.PATH, layout = PageFrame.class)
public class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  static final String PATH = "plan";

  private final transient StayPlanner planner;
  private final transient Geocoder geocoder;
  private final transient Site site;
  private PlanState state = PlanState.of(com.vaadin.flow.router.QueryParameters.empty());
  private Wording wording = Wording.of(org.cartlocator.wording.Language.ENGLISH);
  private @Nullable Home home;
  private @Nullable PlanPage page;

  PlanView(StayPlanner planner, Geocoder geocoder, Site site) {
    this.planner = planner;
    this.geocoder = geocoder;
    this.site = site;
    addClassName("plan-view");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    wording = PageWording.wording(event.getLocation().getQueryParameters(), event.getUI());
    state = PlanState.of(event.getLocation().getQueryParameters());
    String near = state.link().text(PlanField.NEAR);
    Place place = geocoder.locate(near).likeliest().orElse(null);
    if (place != null && !place.id().equals(near)) {
      // No address of ours keeps the street that somebody put into one.
      event.forwardTo(PlanView.class, state.with(PlanField.NEAR, place.id()).toQuery());
      return;
    }
    home = Homes.of(place);
    page = null;
    show();
  }

  @Override
  public String getPageTitle() {
    return wording.text("plan.title") + " · " + wording.text("app.name");
  }

  /** What the address holds now. */
  PlanState state() {
    return state;
  }

  private void edit(PlanField field, String text) {
    change(state.with(field, text));
  }

  private void change(PlanState changed) {
    state = changed;
    show();
    UI ui = UI.getCurrentOrThrow();
    Location address = new Location(PATH, state.toQuery());
    ui.getPage().getHistory().replaceState(null, address);
    findAncestor(PageFrame.class).addressChanged(address);
  }

  private void show() {
    PlanReading reading = planner.read(state.link(), home);
    Optional<PlanRequest> request = reading.request();
    if (request.isEmpty()) {
      showNoCenter(!state.link().text(PlanField.CENTER).isEmpty());
      return;
    }
    StayPlan plan = planner.plan(request.get());
    if (page == null) {
      page = new PlanPage(siteAddress(), wording, this::edit, this::change);
      removeAll();
      add(page);
    }
    page.show(state, plan, reading);
  }

  private String siteAddress() {
    return site.address(VaadinServletRequest.getCurrent().getHttpServletRequest());
  }

  private void showNoCenter(boolean unknown) {
    Anchor search = new Anchor(Links.find(state.search()), wording.text("planner.noCenter.search"));
    search.addClassName("btn");
    Div message =
        new Div(
            new H1(wording.text("planner.noCenter.heading")),
            new Paragraph(wording.text(unknown ? "planner.noCenter.unknown" : "planner.noCenter")),
            search);
    message.addClassName("message-page");
    page = null;
    removeAll();
    add(message);
  }
}
