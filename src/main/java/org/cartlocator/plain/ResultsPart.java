package org.cartlocator.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.finder.CenterMatches;
import org.cartlocator.finder.Patient;
import org.cartlocator.geocoding.Place;
import org.cartlocator.question.Within;
import org.cartlocator.travel.Journey;
import org.cartlocator.wording.TravelWords;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The centers that were found, a page of them.
 *
 * @param found how many there are, and near where
 * @param count which of them are shown; empty where there is none
 * @param advice what to know or to do where nothing fits
 * @param offers links to a wider search
 * @param start number of the first center of the page
 * @param roads what made the distances and times by road; empty or one text
 * @param turn links to the centers before and after these
 */
record ResultsPart(
    String heading,
    String found,
    String count,
    List<String> advice,
    List<Link> offers,
    int start,
    List<CenterItem> centers,
    List<String> roads,
    List<Link> turn) {

  /** Few enough for a page of less than 20,000 bytes. */
  static final int PAGE = 10;

  ResultsPart {
    advice = List.copyOf(advice);
    offers = List.copyOf(offers);
    centers = List.copyOf(centers);
    roads = List.copyOf(roads);
    turn = List.copyOf(turn);
  }

  /** Whether there is anything to list. */
  boolean any() {
    return !centers.isEmpty();
  }

  /** Whether there are more than this page shows. */
  boolean turns() {
    return !turn.isEmpty();
  }

  /**
   * A page of the answer.
   *
   * @param sound what links hold
   * @param asked what was asked
   * @param matches the answer up to the last center of this page
   */
  static ResultsPart of(
      Asked sound,
      Asked asked,
      @Nullable Place origin,
      CenterMatches matches,
      Dataset dataset,
      Wording wording) {
    Patient patient = asked.patient(dataset);
    int start = start(asked, matches);
    List<CenterMatch> shown = matches.matches().stream().skip(start - 1L).limit(PAGE).toList();
    return new ResultsPart(
        wording.text(origin == null ? "find.results" : "find.results.near"),
        origin == null
            ? wording.text("find.count.announce.all", matches.total())
            : wording.text("find.count.announce", matches.total(), origin.label()),
        shown.isEmpty() ? "" : count(start, shown.size(), patient, matches, wording),
        advice(asked, patient, origin, matches, wording),
        offers(sound, matches, wording),
        start,
        shown.stream().map(match -> CenterItem.of(match, sound, wording)).toList(),
        roads(shown, wording),
        turn(start, sound, matches, wording));
  }

  private static List<String> roads(List<CenterMatch> shown, Wording wording) {
    List<Journey> journeys =
        shown.stream().flatMap(match -> Stream.ofNullable(match.journey())).toList();
    return new TravelWords(wording).method(journeys).stream().toList();
  }

  /** How many centers must be found for the page that is asked for. */
  static int needed(Asked asked) {
    return Math.max(1, asked.from()) - 1 + PAGE;
  }

  /** A page behind the last one shows the first. */
  private static int start(Asked asked, CenterMatches matches) {
    return asked.from() > matches.total() ? 1 : Math.max(1, asked.from());
  }

  private static String count(
      int start, int number, Patient patient, CenterMatches matches, Wording wording) {
    Integer age = patient.age();
    String key =
        age == null ? "find.count" : age < 18 ? "find.count.children" : "find.count.adults";
    return wording.text(key, start + "–" + (start + number - 1), matches.total());
  }

  private static List<String> advice(
      Asked asked,
      Patient patient,
      @Nullable Place origin,
      CenterMatches matches,
      Wording wording) {
    List<String> advice = new ArrayList<>();
    if ((patient.diagnosis() != null || patient.therapy() != null)
        && matches.matches().stream().anyMatch(match -> match.therapies().isEmpty())) {
      advice.add(notApproved(patient, wording));
    }
    Within radius = asked.radius();
    CenterMatch beyond = matches.nearestBeyond().orElse(null);
    Journey way = beyond == null ? null : beyond.journey();
    if (matches.total() == 0) {
      if (origin != null && radius != null && beyond != null && way != null) {
        advice.add(
            wording.text(
                "find.none.within",
                radius.words(wording),
                origin.label(),
                beyond.center().name(),
                wording.distance(way)));
      } else if (asked.onlyListed()) {
        advice.add(wording.text("find.none.listed"));
      }
    }
    return advice;
  }

  private static String notApproved(Patient patient, Wording wording) {
    String diagnosis = patient.diagnosis();
    Integer age = patient.age();
    return patient.therapy() == null && diagnosis != null && age != null
        ? wording.text("find.notApproved", wording.diagnosis(diagnosis), age)
        : wording.text("find.notApproved.therapy");
  }

  private static List<Link> offers(Asked sound, CenterMatches matches, Wording wording) {
    List<Link> offers = new ArrayList<>();
    if (matches.total() == 0) {
      if (matches.nearestBeyond().isPresent()) {
        offers.add(Link.to(wording.text("find.none.widen"), Paths.find(sound.withAnyDistance())));
      } else if (sound.onlyListed()) {
        offers.add(
            Link.to(wording.text("find.none.listed.all"), Paths.find(sound.withAllCenters())));
      }
    }
    return offers;
  }

  private static List<Link> turn(int start, Asked sound, CenterMatches matches, Wording wording) {
    List<Link> turn = new ArrayList<>();
    if (start > 1) {
      turn.add(
          Link.to(
              "← " + wording.text("plain.previous"),
              Paths.find(sound.withFrom(Math.max(1, start - PAGE)))));
    }
    if (start - 1 + PAGE < matches.total()) {
      turn.add(
          Link.to(wording.text("find.show.more") + " →", Paths.find(sound.withFrom(start + PAGE))));
    }
    return turn;
  }
}
