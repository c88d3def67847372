package org.cartlocator.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.util.Optional;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.PartialDate;
import org.cartlocator.catalog.Rate;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.wording.LodgingWords;
import org.cartlocator.wording.Wording;

/** What every card of a place to stay shows. */
final class LodgingParts {

  private LodgingParts() {}

  /** What sort of place it is, where it lies from the center, and what it offers. */
  static Paragraph what(LodgingMatch match, Center center, Wording wording) {
    Paragraph what = new Paragraph(new LodgingWords(wording).what(match, center));
    what.addClassNames("muted", "small");
    return what;
  }

  /**
   * A place known only to its town gets no tenths of a mile, and none at all in the center's own
   * town.
   */
  static String where(LodgingMatch match, Center center, Wording wording) {
    return new LodgingWords(wording).where(match, center);
  }

  /** What a night costs, on what terms, and of when that is. */
  static Div rate(Lodging place, Wording wording) {
    Optional<Rate> rate = Optional.ofNullable(place.rate());
    Span amount = new Span(wording.rate(rate));
    amount.addClassName("strong");
    Div words = new Div(amount);
    words.addClassName("rate");
    rate.ifPresent(
        known -> {
          if (known.basis() != Rate.Basis.FREE) {
            words.add(small(wording.rateBasis(known.basis())));
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

  /** Phone and website, so far as a page gives them. */
  static Div contact(Lodging place, Wording wording) {
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
}
