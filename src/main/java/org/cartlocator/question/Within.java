package org.cartlocator.question;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
public record Within(int length, Units units) implements Comparable<Within>, Serializable {

  /** Four digits hold more than the country is wide, in either unit. */
  private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,3})(km)?");

  /** Round numbers in both units, near to one another. */
  private static final List<Integer> USUAL_MILES = List.of(25, 50, 100, 250, 500, 1000);

  private static final List<Integer> USUAL_KILOMETERS = List.of(50, 100, 150, 400, 800, 1500);

  /**
   * What a form offers to a reader of these units: the usual ones, and the one that is chosen, if
   * it is another.
   *
   * @param chosen what an address holds, sound or not
   * @return nearest first
   */
  public static List<Within> choices(Units units, String chosen) {
    return Stream.concat(
            (units == Units.MILES ? USUAL_MILES : USUAL_KILOMETERS)
                .stream().map(length -> new Within(length, units)),
            find(chosen).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Reads what an address holds; empty for anything else than a distance. */
  public static Optional<Within> find(String text) {
    Matcher matcher = TEXT.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new Within(
                Integer.parseInt(matcher.group(1)),
                matcher.group(2) == null ? Units.MILES : Units.KILOMETERS))
        : Optional.empty();
  }

  /** How far it is. */
  public Distance distance() {
    return units.toDistance(length);
  }

  /** What an address holds. */
  public String text() {
    return units == Units.MILES ? Integer.toString(length) : length + units.code();
  }

  /** In its own units, and in the reader's if those are others. */
  public String words(Wording wording) {
    return wording.stated(distance(), units);
  }

  /** The nearer one first. */
  @Override
  public int compareTo(Within other) {
    return distance().compareTo(other.distance());
  }
}
