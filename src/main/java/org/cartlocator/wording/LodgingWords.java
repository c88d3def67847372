package org.cartlocator.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Confidence;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.StayAdvice;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.finder.Finder;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.finder.Patient;
import org.cartlocator.travel.Journey;

/** Words for places to stay, and for how long one must. Immutable; cheap to make. */
public final class LodgingWords {

  /** A list shorter than this is said to be short. */
  private static final int FEW = 2;

  private final Wording wording;

  /** Words in this language and these units. */
  public LodgingWords(Wording wording) {
    this.wording = wording;
  }

  /** What sort of place it is, where it lies from the center, and what it offers. */
  public String what(LodgingMatch match, Center center) {
    Lodging place = match.lodging();
    List<Lodging.Amenity> amenities = place.amenities();
    String offers =
        amenities.stream()
            .map(amenity -> wording.text("amenity." + key(amenity)))
            .collect(Collectors.joining(", "));
    return wording.text("kind." + key(place.kind()))
        + " · "
        + where(match, center)
        + (offers.isEmpty() ? "" : " · " + offers);
  }

  /**
   * A place known only to its town gets no tenths of a mile, and none at all in the center's own
   * town.
   */
  public String where(LodgingMatch match, Center center) {
    if (match.exact()) {
      return wording.text("lodging.away", wording.distance(match.distance(), true));
    }
    String town = match.lodging().address().city();
    return town.equals(center.address().city())
        ? wording.text("lodging.in", town)
        : wording.text("lodging.inAbout", town, wording.distance(match.distance(), false));
  }

  /** For whom and for how long the places of a list were judged, and how the list is ordered. */
  public String circumstances(int nights, Patient patient, CenterMatch match) {
    List<String> words = new ArrayList<>();
    words.add(wording.text("lodging.for.nights", nights));
    if (patient.age() != null) {
      words.add(wording.text("lodging.for.age", patient.age()));
    }
    Journey journey = match.journey();
    if (journey != null) {
      words.add(wording.text("lodging.for.home", wording.distance(journey)));
    }
    return String.join(", ", words) + ". " + wording.text("lodging.order");
  }

  /** What to do where a list of so many places is short; empty where it is not. */
  public Optional<String> advice(int places) {
    if (places == 0) {
      return Optional.of(wording.text("lodging.none", wording.distance(Finder.NEARBY, false)));
    }
    return places < FEW ? Optional.of(wording.text("lodging.few")) : Optional.empty();
  }

  /** What the label of a therapy says of staying near now, and what it said before. */
  public String labelRule(Therapy therapy) {
    StayAdvice.LabelAdvice label = therapy.stay().label();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        wording.text(
            "lodging.stay.label",
            wording.text("lodging.stay.weeks", label.nearWeeks()),
            wording.date(label.asOf())));
    StayAdvice.EarlierAdvice before = therapy.stay().before2025();
    if (before != null) {
      sentences.add(
          wording.text(
              "lodging.stay.before", wording.text("lodging.stay.weeks", before.nearWeeks())));
    }
    if (label.confidence() == Confidence.LOW) {
      sentences.add(wording.text("lodging.stay.low"));
    }
    return String.join(" ", sentences);
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
