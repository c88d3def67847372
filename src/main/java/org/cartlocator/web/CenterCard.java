package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Contact;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.finder.Fit;
import org.cartlocator.finder.Reason;
import org.cartlocator.travel.Journey;
import org.cartlocator.web.firstpaint.StillPart;
import org.cartlocator.wording.ContactWords;
import org.cartlocator.wording.Wording;

/** One center in the list: who, where and how far, does it fit, where to stay, call. */
class CenterCard extends ListItem {

  private final Center center;
  private final transient CenterMatch match;
  private final Wording wording;
  private final Div words = new Div();
  private final CompareToggle toggle;

  CenterCard(
      int number, CenterMatch match, Wording wording, CompareToggle toggle, Runnable onSelect) {
    this.center = match.center();
    this.toggle = toggle;
    this.match = match;
    this.wording = wording;
    addClassName("card");
    addClassName("center-card");
    LastSeen.mark(this, center);
    NativeButton badge = new NativeButton(Integer.toString(number), click -> onSelect.run());
    badge.addClassName("number");
    badge.setAriaLabel(wording.text("find.select", number, center.name()));
    words.addClassName("card-words");
    Div body = new Div(words, call(wording));
    body.addClassName("card-body");
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
    List<Component> parts = new ArrayList<>();
    parts.add(new H3(new Anchor(Links.center(center.id(), state), center.name())));
    parts.add(where(match, wording));
    parts.add(chips(match, wording));
    String caution = center.caution();
    if (caution != null) {
      parts.add(new Caution(wording.text("card.caution"), caution));
    }
    StillPart.fill(words, parts.toArray(Component[]::new));
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
    Div phone = new Div();
    phone.addClassName("card-phone");
    center
        .bestContact()
        .ifPresentOrElse(
            contact -> phone.add(PhoneLink.of(center, contact, wording), who(contact, wording)),
            () -> phone.add(new Span(wording.text("card.noPhone"))));
    Div row = new Div(StillPart.of(phone), toggle);
    row.addClassName("call-row");
    return row;
  }

  private static Span who(Contact contact, Wording wording) {
    Span who = new Span(ContactWords.who(contact, wording));
    who.addClassName("muted");
    who.addClassName("small");
    return who;
  }
}
