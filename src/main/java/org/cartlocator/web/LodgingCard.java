package org.cartlocator.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.PartialDate;
import org.cartlocator.catalog.Rate;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.finder.Reason;
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
    Div words = new Div(new H3(place.name()), what(match, center, wording));
    Div head = new Div(words, rate(wording));
    head.addClassName("lodging-head");
    Div body = new Div(head, chips(match, wording), call(wording), details(wording));
    body.addClassName("card-body");
    add(badge, body);
  }

  String lodgingId() {
    return place.id();
  }

  void setSelected(boolean selected) {
    getClassNames().set("selected", selected);
  }

  private Paragraph what(LodgingMatch match, Center center, Wording wording) {
    String amenities =
        place.amenities().stream()
            .map(amenity -> wording.text("amenity." + key(amenity)))
            .collect(Collectors.joining(", "));
    Paragraph what =
        new Paragraph(
            wording.text("kind." + key(place.kind()))
                + " · "
                + where(match, center, wording)
                + (amenities.isEmpty() ? "" : " · " + amenities));
    what.addClassNames("muted", "small");
    return what;
  }

  /**
   * A place known only to its town gets no tenths of a mile, and none at all in the center's own
   * town.
   */
  static String where(LodgingMatch match, Center center, Wording wording) {
    if (match.exact()) {
      return wording.text("lodging.away", wording.distance(match.distance(), true));
    }
    String town = match.lodging().address().city();
    return town.equals(center.address().city())
        ? wording.text("lodging.in", town)
        : wording.text("lodging.inAbout", town, wording.distance(match.distance(), false));
  }

  private Div rate(Wording wording) {
    Optional<Rate> rate = Optional.ofNullable(place.rate());
    Span amount = new Span(wording.rate(rate));
    amount.addClassName("strong");
    Div words = new Div(amount);
    words.addClassName("rate");
    rate.ifPresent(
        known -> {
          if (known.basis() != Rate.Basis.FREE) {
            words.add(small(wording.text("lodging.rate.basis." + basis(known.basis()))));
          }
          PartialDate asOf = known.asOf();
          if (asOf != null) {
            words.add(small(wording.text("lodging.rate.asOf", wording.date(asOf))));
          }
        });
    return words;
  }

  private static Span small(String text) {
    Span small = new Span(text);
    small.addClassNames("muted", "small", "line");
    return small;
  }

  private static Div chips(LodgingMatch match, Wording wording) {
    Div chips = new Div();
    chips.addClassName("chips");
    for (Reason.AboutLodging reason : match.reasons()) {
      chips.add(new Chip(reason.fit(), wording.reason(reason)));
    }
    return chips;
  }

  private Div call(Wording wording) {
    Div row = new Div();
    row.addClassName("call-row");
    String phone = place.phone();
    if (phone != null) {
      row.add(
          new PhoneLink(phone, wording.text("card.call", place.name(), PhoneLink.display(phone))));
    }
    URI website = place.website();
    if (website != null) {
      row.add(
          OutsideLink.to(
              website.toString(),
              wording.text("lodging.website"),
              wording.text("lodging.website.of", place.name())));
    }
    return row;
  }

  private NativeDetails details(Wording wording) {
    NativeDetails details = new NativeDetails(wording.text("lodging.details"));
    details.addClassName("small");
    Paragraph trust =
        new Paragraph(
            wording.text("lodging.confidence." + key(place.confidence()))
                + " "
                + wording.text("center.reviewed", wording.date(place.reviewed())));
    details.setContent(new Div(trust, new EvidenceList(place.evidence(), wording)));
    return details;
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String basis(Rate.Basis basis) {
    return switch (basis) {
      case FREE -> "free";
      case SUGGESTED_DONATION -> "suggestedDonation";
      case FIXED -> "fixed";
      case SLIDING -> "sliding";
    };
  }
}
