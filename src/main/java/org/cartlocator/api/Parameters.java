package org.cartlocator.api;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.wording.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads query parameters; every fault names the parameter and says what would be right, and never
 * repeats the value.
 */
final class Parameters {

  /** Half of the Earth's circumference is 12,450 miles: nothing is farther. */
  static final int FARTHEST = 12_500;

  private Parameters() {}

  /** A text that must be there. */
  static String required(String name, @Nullable String value) {
    if (value == null) {
      throw new BadParameterException(name, "is missing");
    }
    return value;
  }

  /** A whole number in a range; null where the parameter is not given. */
  static @Nullable Integer integer(String name, @Nullable String value, int least, int most) {
    if (value == null) {
      return null;
    }
    String fault = "must be a whole number from " + least + " to " + most;
    if (!value.matches("-?[0-9]{1,9}")) {
      throw new BadParameterException(name, fault);
    }
    int number = Integer.parseInt(value);
    if (number < least || number > most) {
      throw new BadParameterException(name, fault);
    }
    return number;
  }

  /** A whole number in a range, or the fallback where the parameter is not given. */
  static int integer(String name, @Nullable String value, int least, int most, int fallback) {
    Integer number = integer(name, value, least, most);
    return number == null ? fallback : number;
  }

  /** True or false; false where the parameter is not given. */
  static boolean flag(String name, @Nullable String value) {
    if (value == null || value.equals("false")) {
      return false;
    }
    if (value.equals("true")) {
      return true;
    }
    throw new BadParameterException(name, "must be true or false");
  }

  /** Miles or kilometers; miles where the parameter is not given. */
  static LengthUnit units(@Nullable String value) {
    if (value == null) {
      return LengthUnit.MILES;
    }
    return Arrays.stream(LengthUnit.values())
        .filter(unit -> unit.code().equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new BadParameterException(
                    "units",
                    "must be one of "
                        + Arrays.stream(LengthUnit.values())
                            .map(LengthUnit::code)
                            .collect(Collectors.joining(", "))));
  }

  /** A language of the texts; English where the parameter is not given. */
  static Language language(@Nullable String value) {
    if (value == null) {
      return Language.ENGLISH;
    }
    return Language.findByCode(value)
        .orElseThrow(
            () ->
                new BadParameterException(
                    "lang",
                    "must be one of "
                        + Arrays.stream(Language.values())
                            .map(Language::code)
                            .collect(Collectors.joining(", "))));
  }

  /** A distance in the caller's units; null where the parameter is not given. */
  static @Nullable Distance distance(String name, @Nullable String value, LengthUnit units) {
    Integer length = integer(name, value, 1, FARTHEST);
    return length == null ? null : units.toDistance(length);
  }

  /** Latitude, comma, longitude. */
  static Coordinates coordinates(String name, @Nullable String given) {
    String value = required(name, given);
    String[] parts = value.split(",", -1);
    if (parts.length == 2 && isDecimal(parts[0]) && isDecimal(parts[1])) {
      double lat = Double.parseDouble(parts[0].strip());
      double lng = Double.parseDouble(parts[1].strip());
      if (Coordinates.inRange(lat, lng)) {
        return new Coordinates(lat, lng);
      }
    }
    throw new BadParameterException(
        name, "must be latitude,longitude in degrees, such as 39.95,-75.19");
  }

  private static boolean isDecimal(String text) {
    return text.strip().matches("-?[0-9]{1,3}(\\.[0-9]{1,12})?");
  }
}
