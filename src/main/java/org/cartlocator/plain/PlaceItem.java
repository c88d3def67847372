package org.cartlocator.plain;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.PartialDate;
import org.cartlocator.catalog.Rate;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.wording.ContactWords;
import org.cartlocator.wording.LodgingWords;
import org.cartlocator.wording.Wording;

/**
 * A place to stay.
 *
 * @param what what sort of place it is, where, and what it offers
 * @param rate what a night costs
 * @param terms on what terms, and of when that is; empty where nothing is to be said
 * @param answers whether it takes this family, reason by reason
 * @param phone its number; empty or one
 * @param website its own page; empty or one
 * @param trust how far the record can be trusted and when it was looked at
 * @param sources the pages behind it
 */
record PlaceItem(
    String name,
    String what,
    String rate,
    String terms,
    List<Answer> answers,
    List<Link> phone,
    List<Link> website,
    String trust,
    List<Source> sources) {

  PlaceItem {
    answers = List.copyOf(answers);
    phone = List.copyOf(phone);
    website = List.copyOf(website);
    sources = List.copyOf(sources);
  }

  static PlaceItem of(LodgingMatch match, Center center, Wording wording) {
    Lodging place = match.lodging();
    Optional<Rate> rate = Optional.ofNullable(place.rate());
    return new PlaceItem(
        place.name(),
        new LodgingWords(wording).what(match, center),
        wording.rate(rate),
        rate.map(known -> terms(known, wording)).orElse(""),
        match.reasons().stream().map(reason -> Answer.of(reason, wording)).toList(),
        phone(place, wording),
        website(place, wording),
        wording.text("lodging.confidence." + place.confidence().name().toLowerCase(Locale.ROOT))
            + " "
            + wording.text("center.reviewed", wording.date(place.reviewed())),
        Source.of(place.evidence(), wording));
  }

  private static String terms(Rate rate, Wording wording) {
    List<String> terms = new ArrayList<>();
    if (rate.basis() != Rate.Basis.FREE) {
      terms.add(wording.rateBasis(rate.basis()));
    }
    PartialDate asOf = rate.asOf();
    if (asOf != null) {
      terms.add(wording.text("lodging.rate.asOf", wording.date(asOf)));
    }
    return String.join(", ", terms);
  }

  private static List<Link> phone(Lodging place, Wording wording) {
    String phone = place.phone();
    return phone == null
        ? List.of()
        : List.of(
            Link.phone(
                phone, wording.text("card.call", place.name(), ContactWords.display(phone))));
  }

  private static List<Link> website(Lodging place, Wording wording) {
    URI website = place.website();
    return website == null
        ? List.of()
        : List.of(
            Link.to(
                wording.text("lodging.website"),
                website.toString(),
                wording.text("lodging.website.of", place.name())));
  }
}
