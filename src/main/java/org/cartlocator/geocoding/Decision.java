package org.cartlocator.geocoding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;
import org.cartlocator.geocoding.Geocoding.Ambiguous;
import org.cartlocator.geocoding.Geocoding.Found;
import org.cartlocator.geocoding.Geocoding.Match;
import org.cartlocator.geocoding.gazetteer.NamedPlace;

/** Whether one of several places of a name is clearly meant. */
final class Decision {

  /**
   * A namesake with a fortieth of the people makes a name ambiguous. So Philadelphia (1.6 million,
   * the next 7,400) and St. Louis (316,000 and 7,500) are found, and Portland (632,000 and 66,000),
   * Columbus and Springfield are asked about. At a fortieth no more than one in forty would be led
   * astray, and they see the state beside the name.
   */
  private static final int PEOPLE_RATIO = 40;

  /** Namesakes this close in one state lead to the same hospitals, by the same rules. */
  private static final Distance SAME_AREA = Distance.ofMiles(10);

  private static final int MAX_OTHERS = 9;

  private Decision() {}

  /**
   * Found, ambiguous, or nothing for no places.
   *
   * @param places weightiest first
   */
  static Optional<Geocoding> among(List<? extends NamedPlace> places, Match match) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    NamedPlace first = places.getFirst();
    List<? extends NamedPlace> others = places.subList(1, places.size());
    if (others.stream().noneMatch(other -> rivals(other, first))) {
      return Optional.of(new Found(Places.of(first), match));
    }
    return Optional.of(offering(places, List.of(), match));
  }

  /**
   * Ambiguous: the first of these, the rest and some more being offered.
   *
   * @param places one or more
   */
  static Ambiguous offering(
      List<? extends NamedPlace> places, List<? extends NamedPlace> more, Match match) {
    List<Place> offered =
        Stream.concat(places.stream().skip(1), more.stream())
            .distinct()
            .limit(MAX_OTHERS)
            .map(Places::of)
            .toList();
    return new Ambiguous(Places.of(places.getFirst()), offered, match);
  }

  private static boolean isNear(NamedPlace one, NamedPlace other) {
    return !GreatCircle.between(one.point(), other.point()).isFartherThan(SAME_AREA);
  }

  /** Whether so many people mean this place that the first cannot be taken without asking. */
  static boolean rivals(NamedPlace other, NamedPlace first) {
    return (long) other.weight() * PEOPLE_RATIO >= first.weight() && !isSameArea(other, first);
  }

  /** Whether two places lead to the same hospitals, so that none need ask which is meant. */
  static boolean isSameArea(NamedPlace one, NamedPlace other) {
    return one.region().equals(other.region()) && isNear(one, other);
  }
}
