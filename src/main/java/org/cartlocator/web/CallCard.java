package org.cartlocator.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.finder.Fit;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.finder.Reason;
import org.cartlocator.stay.LodgingCall;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.StayWords;
import org.cartlocator.wording.Wording;

/** One place to call: its number, its price, what speaks for and against it, and what to ask. */
class CallCard extends ListItem {

  /** Names the place of a button that chooses it. */
  static final String MARK = "data-choose";

  CallCard(int number, LodgingCall call, StayPlan plan, Wording wording) {
    addClassName("lodging-card");
    LodgingMatch match = call.match();
    Lodging place = match.lodging();
    boolean chosen = place.equals(plan.request().lodging());
    getClassNames().set("chosen", chosen);
    Span badge = new Span(Integer.toString(number));
    badge.addClassNames("number", "plum");
    badge.getElement().setAttribute("aria-hidden", "true");
    Div body =
        new Div(
            head(match, plan, wording),
            chips(match, wording),
            LodgingParts.contact(place, wording));
    body.addClassName("card-body");
    if (place.phone() == null && place.website() == null) {
      body.add(new Span(wording.text("planner.call.noContact")));
    }
    if (!call.questions().isEmpty()) {
      body.add(questions(call, plan, number == 1, wording));
    }
    if (chosen) {
      body.add(Chip.stay(wording.text("planner.call.chosen")));
    } else if (!call.isRuledOut()) {
      NativeButton choose = new NativeButton(wording.text("planner.call.choose"));
      choose.getElement().setAttribute(MARK, place.id());
      choose.addClassNames("btn", "quiet", "choose");
      choose.setAriaLabel(wording.text("planner.call.choose.of", place.name()));
      body.add(choose);
    }
    add(badge, body);
  }

  private static Div head(LodgingMatch match, StayPlan plan, Wording wording) {
    Div head =
        new Div(
            new Div(
                new H3(match.lodging().name()),
                LodgingParts.what(match, plan.request().center(), wording)),
            LodgingParts.rate(match.lodging(), wording));
    head.addClassName("lodging-head");
    return head;
  }

  /** What is not stated becomes a question below. */
  private static Div chips(LodgingMatch match, Wording wording) {
    Div chips = new Div();
    chips.addClassName("chips");
    for (Reason.AboutLodging reason : match.reasons()) {
      if (!(reason instanceof Reason.NotStated) || match.fit() == Fit.NO) {
        chips.add(new Chip(reason.fit(), wording.reason(reason)));
      }
    }
    return chips;
  }

  private static NativeDetails questions(
      LodgingCall call, StayPlan plan, boolean open, Wording wording) {
    StayWords words = new StayWords(wording);
    UnorderedList list = new UnorderedList();
    list.addClassName("questions");
    call.questions()
        .forEach(
            question ->
                list.add(new ListItem(words.question(question, plan.request().allNights()))));
    NativeDetails questions =
        new NativeDetails(wording.text("planner.call.ask", call.questions().size()));
    questions.addClassName("small");
    questions.setContent(list);
    questions.setOpen(open);
    return questions;
  }
}
