package org.cartlocator.web;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartlocator.geo.Distance;
import org.cartlocator.wording.Units;
import org.cartlocator.wording.Wording;

/**
 * The farthest distance that a family asks for. It keeps the units in which it was chosen, and an
 * address does, too ("100" for miles, "160km"): turned into the other units and back, a round
 * number would become another one, and a link would no longer mean what it meant.
 *
 * @param length whole number of the units, 1 to 9999
 * @param units those in which it was chosen
 */
record Within(int length, Units units) implements Comparable<Within>, Serializable {

  /** Four digits hold more than the country is wide, in either unit. */
  private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,3})(km)?");

  /** Reads what an address holds; empty for anything else than a distance. */
  static Optional<Within> find(String text) {
    Matcher matcher = TEXT.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new Within(
                Integer.parseInt(matcher.group(1)),
                matcher.group(2) == null ? Units.MILES : Units.KILOMETERS))
        : Optional.empty();
  }

  Distance distance() {
    return units.toDistance(length);
  }

  /** What an address holds. */
  String text() {
    return units == Units.MILES ? Integer.toString(length) : length + units.code();
  }

  /** In its own units, and in the reader's if those are others. */
  String words(Wording wording) {
    return wording.stated(distance(), units);
  }

  @Override
  public int compareTo(Within other) {
    return distance().compareTo(other.distance());
  }
}
