package org.cartlocator.web;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.stay.LodgingCall;
import org.cartlocator.stay.PlanField;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.web.firstpaint.StillPart;
import org.cartlocator.wording.LodgingWords;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Whom to call about a place to stay, in which order, and what to ask. */
class CallsSection extends Section {

  private static final String ON_BUTTON = "event.target.matches('[" + CallCard.MARK + "]')";
  private static final String CHOSEN = "event.target.dataset.choose";

  private final Wording wording;
  private final PlanPage.Editor editor;
  private final H2 heading;
  private final Paragraph order = new Paragraph();
  private final OrderedList list = new OrderedList();
  private final Paragraph none = new Paragraph();
  private transient @Nullable Shown shown;

  CallsSection(Wording wording, PlanPage.Editor editor) {
    this.wording = wording;
    this.editor = editor;
    addClassNames("card", "calls-section");
    heading = new H2(wording.text("planner.calls"));
    // The list is drawn anew when a place is chosen: the focus goes here then.
    heading.getElement().setAttribute("tabindex", "-1");
    order.addClassName("muted");
    list.addClassName("lodging-list");
    list.getElement().setAttribute("role", "list");
    list.getElement()
        .addEventListener("click", this::choose)
        .setFilter(ON_BUTTON)
        .addEventData(CHOSEN);
    add(heading, order, list, none);
  }

  void show(StayPlan plan) {
    order.setText(wording.text("planner.calls.order", plan.request().allNights()));
    Optional<String> advice = new LodgingWords(wording).advice(plan.calls().size());
    none.setText(advice.orElse(""));
    none.setVisible(advice.isPresent());
    order.setVisible(!plan.calls().isEmpty());
    Shown now = new Shown(plan.calls(), plan.request().allNights(), plan.request().lodging());
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    List<CallCard> cards = new ArrayList<>();
    for (LodgingCall call : plan.calls()) {
      cards.add(new CallCard(cards.size() + 1, call, plan, wording));
    }
    StillPart.fill(list, cards);
  }

  /** An id that the data set does not have is told to be one, as it is in an address. */
  private void choose(DomEvent press) {
    editor.edit(PlanField.LODGING, press.getEventData().path(CHOSEN).asString(""));
    heading.getElement().callJsFunction("focus");
  }

  /**
   * What the cards are made of: while none of it changes, they stay, and what is open stays open.
   */
  private record Shown(List<LodgingCall> calls, int nights, @Nullable Lodging chosen) {}
}
