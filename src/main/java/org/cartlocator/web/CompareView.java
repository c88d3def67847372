package org.cartlocator.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.geocoding.Place;
import org.cartlocator.stay.StayPlanner;
import org.cartlocator.wording.CompareWords;
import org.cartlocator.wording.TravelWords;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Up to four centers side by side for one family, in the order in which it chose them: nothing here
 * ranks them.
 */
@Route(value = "compare", layout = PageFrame.class)
public class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient Catalog catalog;
  private final transient Geocoder geocoder;
  private final transient StayPlanner planner;
  private final Div announcement = new Div();
  private final Heading heading = new Heading(1);
  private final Div head = new Div();
  private final Div content = new Div();
  private String title = "";

  CompareView(Catalog catalog, Geocoder geocoder, StayPlanner planner) {
    this.catalog = catalog;
    this.geocoder = geocoder;
    this.planner = planner;
    addClassName("compare-view");
    announcement.addClassName("visually-hidden");
    announcement.getElement().setAttribute("role", "status");
    head.addClassName("center-head");
    content.addClassName("compare-content");
    add(announcement, head, content);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    Wording wording = PageWording.wording(query, event.getUI());
    title = wording.text("compare.heading") + " · " + wording.text("app.name");
    show(SearchState.of(query), wording);
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void show(SearchState asked, Wording wording) {
    Dataset dataset = catalog.dataset();
    ComparedIds known = asked.compare().known(dataset);
    SearchState state = asked.withCompare(known);
    Place home = geocoder.locate(asked.near()).likeliest().orElse(null);
    List<ComparedCenter> centers = ComparedCenter.of(known.centers(dataset), state, home, planner);
    heading.setText(wording.text("compare.heading"));
    head.removeAll();
    content.removeAll();
    notes(asked, home, dataset, wording).forEach(content::add);
    if (centers.isEmpty()) {
      head.add(heading);
      content.add(nothingChosen(state, wording));
      return;
    }
    Paragraph family = new Paragraph(new CompareWords(wording).family(centers.getFirst().plan()));
    family.addClassName("lead");
    head.add(
        new BackLink(state, home, wording),
        heading,
        family,
        new Paragraph(wording.text("compare.purpose")));
    content.add(
        new CompareTable(centers, state, wording, id -> remove(id, state, wording)),
        next(state, wording));
    methods(centers, wording).ifPresent(content::add);
  }

  private static Optional<Paragraph> methods(List<ComparedCenter> centers, Wording wording) {
    return new TravelWords(wording)
        .method(
            centers.stream()
                .flatMap(compared -> Stream.ofNullable(compared.plan().center().journey()))
                .toList())
        .map(
            method -> {
              Paragraph small = new Paragraph(method);
              small.addClassNames("muted", "small");
              return small;
            });
  }

  /** What of the address could not be used. */
  private static List<Paragraph> notes(
      SearchState asked, @Nullable Place home, Dataset dataset, Wording wording) {
    List<Paragraph> notes = new ArrayList<>();
    int unknown = asked.compare().size() - asked.compare().known(dataset).size();
    if (unknown > 0) {
      notes.add(new Paragraph(wording.text("compare.unknown", unknown)));
    }
    boolean lost = home == null && !asked.near().isEmpty();
    if (lost || !asked.faults(dataset).isEmpty()) {
      Paragraph note = new Paragraph(wording.text("compare.faults") + " ");
      note.add(new Anchor(Links.find(asked), wording.text("compare.faults.link")));
      notes.add(note);
    }
    notes.forEach(note -> note.addClassName("caution"));
    return notes;
  }

  private static Div nothingChosen(SearchState state, Wording wording) {
    Anchor search = new Anchor(Links.find(state), wording.text("compare.empty.search"));
    search.addClassName("btn");
    Div empty = new Div(new Paragraph(wording.text("compare.empty", ComparedIds.MOST)), search);
    empty.addClassName("compare-empty");
    return empty;
  }

  /** How to add another center, or that there is no room for one. */
  private static Div next(SearchState state, Wording wording) {
    Div next = new Div();
    next.addClassName("compare-next");
    if (state.compare().isFull()) {
      next.add(new Paragraph(wording.text("compare.full", ComparedIds.MOST)));
      return next;
    }
    if (state.compare().size() == 1) {
      next.add(new Paragraph(wording.text("compare.one")));
    }
    Anchor add = new Anchor(Links.find(state), wording.text("compare.add"));
    add.addClassNames("btn", "quiet");
    next.add(add);
    return next;
  }

  /** The button that was pressed goes away with its column, so the focus needs another place. */
  private void remove(String id, SearchState state, Wording wording) {
    ComparedIds rest = state.compare().without(id);
    UI.getCurrentOrThrow().navigate(CompareView.class, state.withCompare(rest).toQuery());
    announcement.setText(wording.text("compare.chosen", rest.size()));
    heading.focus();
  }
}
