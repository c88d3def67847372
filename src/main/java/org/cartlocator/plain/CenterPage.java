package org.cartlocator.plain;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cartlocator.catalog.Accreditation;
import org.cartlocator.catalog.Address;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.CenterStay;
import org.cartlocator.catalog.Contact;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.ListedTherapy;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.finder.Fit;
import org.cartlocator.finder.Patient;
import org.cartlocator.geocoding.Place;
import org.cartlocator.site.PageAddresses;
import org.cartlocator.wording.ContactWords;
import org.cartlocator.wording.LodgingWords;
import org.cartlocator.wording.StayWords;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One center: is it for us, whom to call, where to stay, and how we know.
 *
 * @param way distance and drive; empty or one text
 * @param roads what made them; empty or one text
 * @param actions what to do next
 * @param tellMore the way to the form where the patient is not known; empty or one
 * @param facts address, website and so on
 * @param lodging the nearest places to stay
 */
record CenterPage(
    Frame frame,
    Link back,
    String name,
    String town,
    List<String> way,
    List<String> roads,
    List<Link> actions,
    String fit,
    List<Link> tellMore,
    List<Answer> answers,
    List<CenterItem.Caution> caution,
    String therapies,
    List<Answer> listed,
    String therapiesNote,
    String call,
    List<Line> numbers,
    List<Fact> facts,
    LodgingPart lodging,
    Knowledge know) {

  CenterPage {
    way = List.copyOf(way);
    roads = List.copyOf(roads);
    actions = List.copyOf(actions);
    tellMore = List.copyOf(tellMore);
    answers = List.copyOf(answers);
    caution = List.copyOf(caution);
    listed = List.copyOf(listed);
    numbers = List.copyOf(numbers);
    facts = List.copyOf(facts);
  }

  /**
   * A telephone line.
   *
   * @param who who answers
   * @param hint what to ask for
   */
  record Line(String who, Link phone, String hint) {}

  /**
   * Something known of the center.
   *
   * @param text its value, where that is no link; empty or one text
   * @param page its value as a link; empty or one
   */
  record Fact(String name, List<String> text, List<Link> page) {

    Fact {
      text = List.copyOf(text);
      page = List.copyOf(page);
    }

    static Fact of(String name, String text) {
      return new Fact(name, List.of(text), List.of());
    }

    static Fact of(String name, Link page) {
      return new Fact(name, List.of(), List.of(page));
    }
  }

  /**
   * Where to stay, in short.
   *
   * @param rule what decides how long one must stay
   * @param own what the center's own page asks for; empty or one
   * @param none what to do where no place is known, or few are; empty or one text
   * @param all the way to all places; empty or one
   */
  record LodgingPart(
      String heading,
      String circumstances,
      String rule,
      List<OwnRule> own,
      List<PlaceItem> places,
      List<String> none,
      Link all) {

    LodgingPart {
      own = List.copyOf(own);
      places = List.copyOf(places);
      none = List.copyOf(none);
    }

    /** Whether there is anything to list. */
    boolean any() {
      return !places.isEmpty();
    }
  }

  /** The center's own rule for the stay, with its page. */
  record OwnRule(String name, String text, Link page) {

    static List<OwnRule> of(Center center, Wording wording) {
      CenterStay rule = center.stay();
      return rule == null
          ? List.of()
          : List.of(
              new OwnRule(
                  wording.text("planner.rule.own"),
                  new StayWords(wording).ownRule(rule),
                  Link.to(wording.text("planner.rule.own.source"), rule.source())));
    }
  }

  /** How we know. */
  record Knowledge(
      String heading,
      String trust,
      List<Source> sources,
      String listedHeading,
      String listed,
      Link listedSource) {

    Knowledge {
      sources = List.copyOf(sources);
    }

    static Knowledge of(Center center, Wording wording) {
      return new Knowledge(
          wording.text("center.know"),
          wording.text("center.confidence." + center.confidence().name().toLowerCase(Locale.ROOT))
              + " "
              + wording.text("center.reviewed", wording.date(center.reviewed())),
          Source.of(center.evidence(), wording),
          wording.text("center.certified.heading"),
          wording.text("center.certified"),
          Link.to(wording.text("center.certified.source"), Center.REMS_ENDED.toString()));
    }
  }

  /** The page of a center. */
  static CenterPage of(Nearby nearby) {
    CenterMatch match = nearby.match();
    Center center = nearby.center();
    Asked sound = nearby.sound();
    Patient patient = nearby.patient();
    Dataset dataset = nearby.dataset();
    Wording wording = nearby.wording();
    String town = town(center.address());
    PageAddresses addresses = new PageAddresses(nearby.site() + Paths.CENTERS + center.id());
    return new CenterPage(
        Frame.of(
            wording.text("center.title", center.name()),
            wording.text("plain.center.description", center.name(), town),
            addresses,
            List.of(
                StructuredData.center(center, addresses.in(wording.language()), dataset, wording)),
            sound.withFrom(nearby.asked().from()),
            Link.to(wording.text("plain.full"), Paths.appCenter(center.id(), sound)),
            others -> Paths.center(center.id(), others),
            dataset,
            wording),
        back(sound, nearby.home(), wording),
        center.name(),
        town,
        CenterItem.way(match.journey(), wording),
        CenterItem.roads(match.journey(), wording),
        actions(center, sound, wording),
        wording.text("center.fit"),
        patient.age() == null || patient.diagnosis() == null
            ? List.of(Link.to(wording.text("center.fit.noPatient"), Paths.find(sound)))
            : List.of(),
        match.reasons().stream().map(reason -> Answer.of(reason, wording)).toList(),
        CenterItem.Caution.of(center, wording.text("center.caution.note")),
        wording.text("center.therapies"),
        listed(center, dataset, wording),
        wording.text("center.therapies.note"),
        wording.text("center.call"),
        numbers(center, wording),
        facts(center, wording),
        lodging(nearby),
        Knowledge.of(center, wording));
  }

  static String town(Address address) {
    return address.city() + ", " + address.state();
  }

  private static Link back(Asked sound, @Nullable Place home, Wording wording) {
    return Link.to(
        "← "
            + (home == null
                ? wording.text("center.back.all")
                : wording.text("center.back.near", home.label())),
        Paths.find(sound));
  }

  private static List<Link> actions(Center center, Asked sound, Wording wording) {
    return List.of(
        Link.to(
            wording.text("planner.packet"), Paths.packet(center.id(), sound, wording.language())),
        Link.to(wording.text("center.plan"), Paths.plan(center.id(), sound)));
  }

  /**
   * One line for each therapy that is listed, with the pages behind it, and one for all that must
   * be asked.
   */
  private static List<Answer> listed(Center center, Dataset dataset, Wording wording) {
    List<Answer> answers = new ArrayList<>();
    List<String> ask = new ArrayList<>();
    for (Therapy therapy : dataset.therapies()) {
      List<Link> pages =
          center.therapies().stream()
              .filter(listed -> listed.therapy().equals(therapy.id()))
              .map(ListedTherapy::source)
              .map(
                  source ->
                      Link.to(
                          wording.text("center.therapies.source"),
                          source,
                          wording.text("center.therapies.source.of", therapy.brand())))
              .toList();
      if (pages.isEmpty()) {
        ask.add(therapy.brand());
      } else {
        answers.add(
            Answer.of(Fit.YES, therapy.brand() + " (" + therapy.generic() + ")", wording)
                .withWord(wording.text("center.therapies.listed"))
                .withPages(pages));
      }
    }
    if (!ask.isEmpty()) {
      answers.add(
          Answer.of(Fit.ASK, String.join(", ", ask), wording)
              .withWord(wording.text("center.therapies.ask")));
    }
    return answers;
  }

  private static List<Line> numbers(Center center, Wording wording) {
    return center.contacts().stream()
        .sorted(Comparator.comparing(Contact::kind))
        .map(
            contact -> {
              String who = ContactWords.who(contact, wording);
              String number = ContactWords.display(contact.phone());
              return new Line(
                  who,
                  Link.phone(contact.phone(), wording.text("card.call", who, number)),
                  ContactWords.whatToAsk(contact, wording));
            })
        .toList();
  }

  private static List<Fact> facts(Center center, Wording wording) {
    List<Fact> facts = new ArrayList<>();
    if (center.contacts().isEmpty()) {
      facts.add(Fact.of(wording.text("center.call"), wording.text("card.noPhone")));
    }
    facts.add(Fact.of(wording.text("center.address"), address(center.address())));
    URI website = center.website();
    if (website != null) {
      facts.add(Fact.of(wording.text("center.website"), Link.host(website)));
    }
    Optional.ofNullable(center.program())
        .ifPresent(program -> facts.add(Fact.of(wording.text("center.program"), program)));
    Optional.ofNullable(center.system())
        .ifPresent(system -> facts.add(Fact.of(wording.text("center.system"), system)));
    for (Accreditation body : center.accreditations()) {
      String name = wording.text("center.accreditation");
      facts.add(
          body.source().startsWith("http")
              ? Fact.of(name, Link.to(body.body(), body.source()))
              : Fact.of(name, body.body()));
    }
    return facts;
  }

  private static String address(Address address) {
    String street = address.street();
    String postalCode = address.postalCode();
    return (street == null ? "" : street + ", ")
        + town(address)
        + (postalCode == null ? "" : " " + postalCode);
  }

  private static LodgingPart lodging(Nearby nearby) {
    Center center = nearby.center();
    Asked sound = nearby.sound();
    Wording wording = nearby.wording();
    LodgingWords words = new LodgingWords(wording);
    int places = nearby.lodging().size();
    return new LodgingPart(
        wording.text("lodging.heading"),
        words.circumstances(sound.stayNights(), nearby.patient(), nearby.match()),
        wording.text("lodging.stay.center"),
        OwnRule.of(center, wording),
        nearby.lodging().stream()
            .limit(LodgingPage.PAGE)
            .map(place -> PlaceItem.of(place, center, wording))
            .toList(),
        words.advice(places).stream().toList(),
        Link.to(wording.text("plain.lodging.all", places), Paths.lodging(center.id(), sound)));
  }
}
