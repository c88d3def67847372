package org.cartlocator.geocoding.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartlocator.geo.Coordinates;

/** Two numbers that were typed as a point: {@code 39.95,-75.16}, {@code 39.95° N 75.16° W}. */
public sealed interface TypedCoordinates {

  /** A point on the Earth. */
  record Point(Coordinates coordinates) implements TypedCoordinates {}

  /** Two numbers of which one is too large. */
  record OutOfRange() implements TypedCoordinates {}

  /**
   * A number of degrees with its letter before or behind. Whole numbers have three digits at most,
   * which keeps ZIP codes apart; O is the Spanish west.
   */
  String DEGREES = "([NSEWO]?) ?([+-]?(?:\\d{1,3}|\\d{1,20}\\.\\d{0,20})) ?°? ?([NSEWO]?)";

  /** The two, with a comma, semicolon, slash or blank between. */
  Pattern PAIR =
      Pattern.compile(
          "\\(?(?:lat(?:itude)?[:=]? ?)?"
              + DEGREES
              + "( ?[,;/] ?| )(?:lo?ng?(?:itude)?[:=]? ?)?"
              + DEGREES
              + "\\)?",
          Pattern.CASE_INSENSITIVE);

  /**
   * The point of a text that {@link TypedText#clean} made plain; empty where it is not two numbers.
   */
  static Optional<TypedCoordinates> read(String clean) {
    Matcher pair = PAIR.matcher(clean);
    if (!pair.matches() || !looksLikePoint(clean, pair.group(4))) {
      return Optional.empty();
    }
    Degrees first = Degrees.of(pair.group(1), pair.group(2), pair.group(3));
    Degrees second = Degrees.of(pair.group(5), pair.group(6), pair.group(7));
    boolean lngFirst = first.isEastWest() && !second.isEastWest();
    Degrees lat = lngFirst ? second : first;
    Degrees lng = lngFirst ? first : second;
    if (lat.isEastWest() || lng.isNorthSouth()) {
      return Optional.empty();
    }
    if (!Coordinates.inRange(lat.value(), lng.value())) {
      return Optional.of(new OutOfRange());
    }
    return Optional.of(new Point(new Coordinates(lat.value(), lng.value())));
  }

  /** Two whole numbers with only a blank between may be anything. */
  private static boolean looksLikePoint(String clean, String separator) {
    return !separator.isBlank() || clean.matches(".*[.°NSEWOnsewo-].*");
  }

  /**
   * One of the two numbers.
   *
   * @param letter N, S, E or W, or nothing
   */
  record Degrees(double value, String letter) {

    static Degrees of(String before, String number, String behind) {
      String letter = (before.isEmpty() ? behind : before).toUpperCase(Locale.ROOT);
      double size = Double.parseDouble(number);
      boolean negative = !letter.isEmpty() && "SWO".contains(letter);
      return new Degrees(negative ? -Math.abs(size) : size, letter);
    }

    boolean isEastWest() {
      return !letter.isEmpty() && "EWO".contains(letter);
    }

    boolean isNorthSouth() {
      return !letter.isEmpty() && "NS".contains(letter);
    }
  }
}
