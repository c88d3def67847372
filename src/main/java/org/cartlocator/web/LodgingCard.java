package org.cartlocator.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.finder.Reason;
import org.cartlocator.web.firstpaint.StillPart;
import org.cartlocator.wording.Wording;

/** One place to stay: what it is and where, what it costs, whether it takes this family and why. */
class LodgingCard extends ListItem {

  private final Lodging place;

  LodgingCard(int number, LodgingMatch match, Center center, Wording wording, Runnable onSelect) {
    this.place = match.lodging();
    addClassName("lodging-card");
    NativeButton badge = new NativeButton(Integer.toString(number), click -> onSelect.run());
    badge.addClassNames("number", "plum");
    badge.setAriaLabel(wording.text("find.select", number, place.name()));
    Div words = new Div(new H3(place.name()), LodgingParts.what(match, center, wording));
    Div head = new Div(words, LodgingParts.rate(place, wording));
    head.addClassName("lodging-head");
    Div body =
        new Div(
            head, chips(match, wording), LodgingParts.contact(place, wording), details(wording));
    body.addClassName("card-body");
    add(badge, StillPart.of(body));
  }

  String lodgingId() {
    return place.id();
  }

  void setSelected(boolean selected) {
    getClassNames().set("selected", selected);
  }

  /** Why the place fits, or does not, or must be asked. */
  static Div chips(LodgingMatch match, Wording wording) {
    Div chips = new Div();
    chips.addClassName("chips");
    for (Reason.AboutLodging reason : match.reasons()) {
      chips.add(new Chip(reason.fit(), wording.reason(reason)));
    }
    return chips;
  }

  private NativeDetails details(Wording wording) {
    NativeDetails details = new NativeDetails(wording.text("lodging.details"));
    details.addClassName("small");
    details.setContent(
        new Div(
            new Paragraph(trust(place, wording)),
            new EvidenceList(place.evidence(), wording),
            new CorrectionLink(place.id(), place.name(), PageWording.of(wording), wording)));
    return details;
  }

  /** How far the record can be trusted, and when it was looked at. */
  static String trust(Lodging place, Wording wording) {
    return wording.text("lodging.confidence." + key(place.confidence()))
        + " "
        + wording.text("center.reviewed", wording.date(place.reviewed()));
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
