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
import org.cartlocator.wording.ContactWords;
import org.cartlocator.wording.Wording;

/** One center in the list: who, where and how far, does it fit, where to stay, call. */
class CenterCard extends ListItem {

  private final Center center;
  private final Anchor name = new Anchor();
  private final CompareToggle toggle;

  CenterCard(
      int number, CenterMatch match, Wording wording, CompareToggle toggle, Runnable onSelect) {
    this.center = match.center();
    this.toggle = toggle;
    name.setText(center.name());
    addClassName("card");
    addClassName("center-card");
    LastSeen.mark(this, center);
    NativeButton badge = new NativeButton(Integer.toString(number), click -> onSelect.run());
    badge.addClassName("number");
    badge.setAriaLabel(wording.text("find.select", number, center.name()));
    Div body = new Div(new H3(name), where(match, wording), chips(match, wording));
    body.addClassName("card-body");
    String caution = center.caution();
    if (caution != null) {
      body.add(new Caution(wording.text("card.caution"), caution));
    }
    body.add(call(wording));
    add(badge, body);
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
   * Shows what else may change while the card stays: where its link leads, and what is compared.
   */
  void show(SearchState state, ComparedIds chosen) {
    name.setHref(Links.center(center.id(), state));
    toggle.show(chosen);
  }

  private Paragraph where(CenterMatch match, Wording wording) {
    Paragraph where =
        new Paragraph(new Span(center.address().city() + ", " + center.address().state()));
    where.addClassName("where-line");
    Journey journey = match.journey();
    if (journey != null) {
      Span far = new Span(wording.distance(journey));
      far.addClassName("strong");
      where.add(new Span(" · "), far, new Span(" · " + wording.drive(journey)));
    }
    return where;
  }

  private static Div chips(CenterMatch match, Wording wording) {
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

  private Div call(Wording wording) {
    Div row = new Div();
    row.addClassName("call-row");
    center
        .bestContact()
        .ifPresentOrElse(
            contact -> row.add(PhoneLink.of(center, contact, wording), who(contact, wording)),
            () -> row.add(new Span(wording.text("card.noPhone"))));
    row.add(toggle);
    return row;
  }

  private static Span who(Contact contact, Wording wording) {
    Span who = new Span(ContactWords.who(contact, wording));
    who.addClassName("muted");
    who.addClassName("small");
    return who;
  }
}
