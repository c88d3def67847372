package org.cartlocator.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.question.SearchTexts;
import org.cartlocator.site.PageAddresses;
import org.cartlocator.wording.LodgingWords;
import org.cartlocator.wording.Wording;

/**
 * All places to stay near a center, a few on each page, with the rules of the stay and every
 * source.
 *
 * @param path the page itself, to which the form goes
 * @param nights the form's field
 * @param kept what the form passes on without showing it
 * @param none what to do where no place is known, or few are; empty or one text
 * @param start number of the first place of the page
 * @param turn links to the places before and after these
 * @param own what the center's own page asks for; empty or one
 * @param rules what each label says
 */
record LodgingPage(
    Frame frame,
    Link back,
    String heading,
    String path,
    Field nights,
    List<SearchPart.Kept> kept,
    String submit,
    String circumstances,
    List<String> none,
    int start,
    List<PlaceItem> places,
    String details,
    List<Link> turn,
    String rulesHeading,
    String decides,
    List<CenterPage.OwnRule> own,
    List<Rule> rules) {

  /** Few enough for a page of less than 20,000 bytes with all their sources. */
  static final int PAGE = 3;

  LodgingPage {
    kept = List.copyOf(kept);
    none = List.copyOf(none);
    places = List.copyOf(places);
    turn = List.copyOf(turn);
    own = List.copyOf(own);
    rules = List.copyOf(rules);
  }

  /** Whether there is anything to list. */
  boolean any() {
    return !places.isEmpty();
  }

  /** Whether there are more than this page shows. */
  boolean turns() {
    return !turn.isEmpty();
  }

  /** What the label of one therapy says now and said before. */
  record Rule(String brand, String text, Link page) {

    static Rule of(Therapy therapy, Wording wording) {
      return new Rule(
          therapy.brand(),
          new LodgingWords(wording).labelRule(therapy),
          Link.to(
              wording.text("lodging.stay.source"),
              therapy.stay().label().sources().getFirst(),
              wording.text("lodging.stay.source.of", therapy.brand())));
    }
  }

  /** A page of the places near a center. */
  static LodgingPage of(Nearby nearby) {
    CenterMatch match = nearby.match();
    Center center = nearby.center();
    Asked asked = nearby.asked();
    Asked sound = nearby.sound();
    List<LodgingMatch> lodging = nearby.lodging();
    Dataset dataset = nearby.dataset();
    Wording wording = nearby.wording();
    LodgingWords words = new LodgingWords(wording);
    boolean badNights = asked.faults(dataset).contains(SearchTexts.Fault.NIGHTS);
    int start = asked.from() > lodging.size() ? 1 : Math.max(1, asked.from());
    List<LodgingMatch> shown = lodging.stream().skip(start - 1L).limit(PAGE).toList();
    String heading = wording.text("plain.lodging.heading", center.name());
    PageAddresses addresses =
        new PageAddresses(nearby.site() + Paths.lodging(center.id(), Asked.of(Map.of())));
    return new LodgingPage(
        Frame.of(
            badNights ? wording.text("plain.check", heading) : heading,
            wording.text("plain.lodging.description", center.name()),
            addresses,
            List.of(StructuredData.lodging(shown, addresses.in(wording.language()))),
            sound.withFrom(asked.from()),
            Link.to(wording.text("plain.full"), Paths.appCenter(center.id(), sound)),
            others -> Paths.lodging(center.id(), others),
            dataset,
            wording),
        Link.to("← " + center.name(), Paths.center(center.id(), sound)),
        heading,
        Paths.lodging(center.id(), Asked.of(Map.of())),
        new Field(
            Asked.NIGHTS,
            wording.text("lodging.nights"),
            badNights ? asked.nights() : Integer.toString(asked.stayNights()),
            List.of(),
            badNights ? List.of(wording.text("lodging.nights.bad")) : List.of(),
            List.of(),
            badNights),
        kept(sound),
        wording.text("plain.nights.submit"),
        words.circumstances(sound.stayNights(), nearby.patient(), match),
        words.advice(lodging.size()).stream().toList(),
        start,
        shown.stream().map(place -> PlaceItem.of(place, center, wording)).toList(),
        wording.text("lodging.details"),
        turn(start, lodging.size(), center, sound, wording),
        wording.text("lodging.stay.heading"),
        wording.text("lodging.stay.center"),
        CenterPage.OwnRule.of(center, wording),
        match.therapies().stream()
            .map(status -> dataset.findTherapy(status.therapy()).orElseThrow())
            .map(therapy -> Rule.of(therapy, wording))
            .toList());
  }

  private static List<SearchPart.Kept> kept(Asked sound) {
    Map<String, String> parameters = sound.parameters();
    parameters.keySet().removeAll(Set.of(Asked.NIGHTS));
    return SearchPart.Kept.of(parameters);
  }

  private static List<Link> turn(int start, int size, Center center, Asked sound, Wording wording) {
    List<Link> turn = new ArrayList<>();
    if (start > 1) {
      turn.add(
          Link.to(
              "← " + wording.text("plain.previous.places"),
              Paths.lodging(center.id(), sound.withFrom(Math.max(1, start - PAGE)))));
    }
    if (start - 1 + PAGE < size) {
      turn.add(
          Link.to(
              wording.text("plain.next.places") + " →",
              Paths.lodging(center.id(), sound.withFrom(start + PAGE))));
    }
    return turn;
  }
}
