package org.cartlocator.web;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Contact;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.finder.Fit;
import org.cartlocator.finder.Reason;
import org.cartlocator.travel.Journey;
import org.cartlocator.web.firstpaint.StillPart;
import org.cartlocator.wording.ContactWords;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/** One center in the list: who, where and how far, does it fit, where to stay, call. */
class CenterCard extends ListItem {

  /** Names the center of a number that selects it. */
  static final String MARK = "data-select";

  private final int number;
  private final Center center;
  private final Wording wording;

  CenterCard(int number, Center center, Wording wording) {
    this.number = number;
    this.center = center;
    this.wording = wording;
    addClassName("card");
    addClassName("center-card");
  }

  String centerId() {
    return center.id();
  }

  void setSelected(boolean selected) {
    getClassNames().set("selected", selected);
    if (selected) {
      getElement().setAttribute("aria-current", "true");
    } else {
      getElement().removeAttribute("aria-current");
    }
  }

  /**
   * Shows the center, where its link leads, and whether it is compared. The card keeps the text
   * alone.
   *
   * @param match this center for the patient who is asked about
   */
  void show(CenterMatch match, SearchState state, ComparedIds chosen) {
    NativeButton badge = new NativeButton(Integer.toString(number));
    badge.addClassName("number");
    badge.setAriaLabel(wording.text("find.select", number, center.name()));
    badge.getElement().setAttribute(MARK, center.id());
    Div body =
        new Div(
            new H3(new Anchor(Links.center(center.id(), state), center.name())),
            where(match.journey()),
            chips(match));
    body.addClassName("card-body");
    String caution = center.caution();
    if (caution != null) {
      body.add(new Caution(wording.text("card.caution"), caution));
    }
    body.add(call(chosen));
    LastSeen.mark(body, center);
    StillPart.fill(this, badge, body);
  }

  private Paragraph where(@Nullable Journey journey) {
    Paragraph where =
        new Paragraph(new Span(center.address().city() + ", " + center.address().state()));
    where.addClassName("where-line");
    if (journey != null) {
      Span far = new Span(wording.distance(journey));
      far.addClassName("strong");
      where.add(new Span(" · "), far, new Span(" · " + wording.drive(journey)));
    }
    return where;
  }

  private Div chips(CenterMatch match) {
    Div chips = new Div();
    chips.addClassName("chips");
    for (Reason.AboutCenter reason : match.reasons()) {
      switch (reason) {
        case Reason.TreatsAge it -> chips.add(new Chip(it.fit(), wording.reason(it)));
        case Reason.ListsTherapy it ->
            chips.add(
                it.fit() == Fit.YES
                    ? new Chip(it.fit(), wording.reason(it))
                    : new Chip(it.fit(), wording.text("reason.therapy.ask.short")));
        case Reason.OwnPageSaysSo it -> {
          // Told on the center's page; in a list it would only repeat itself.
        }
      }
    }
    chips.add(Chip.stay(wording.text("card.places", match.placesToStay())));
    return chips;
  }

  private Div call(ComparedIds chosen) {
    Div row = new Div();
    row.addClassName("call-row");
    center
        .bestContact()
        .ifPresentOrElse(
            contact -> row.add(PhoneLink.of(center, contact, wording), who(contact, wording)),
            () -> row.add(new Span(wording.text("card.noPhone"))));
    row.add(new CompareToggle(center, chosen, wording));
    return row;
  }

  private static Span who(Contact contact, Wording wording) {
    Span who = new Span(ContactWords.who(contact, wording));
    who.addClassName("muted");
    who.addClassName("small");
    return who;
  }
}
