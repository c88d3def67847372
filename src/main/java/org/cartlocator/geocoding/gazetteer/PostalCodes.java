package org.cartlocator.geocoding.gazetteer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cartlocator.geo.Coordinates;

/**
 * The table of ZIP codes. Five digits are an address in it by themselves, so that a look-up is one
 * step; 41,000 codes take about a megabyte, for a code becomes an object only when asked for.
 */
public final class PostalCodes {

  private static final int ALL_CODES = 100_000;
  private static final char NEAR = '~';

  /** One more than the row of a code, 0 for none. */
  private final char[] rowOf = new char[ALL_CODES];

  private final BitSet military = new BitSet(ALL_CODES);
  private final BitSet areas = new BitSet();
  private final String[] towns;
  private final String[] counties;
  private final Region[] regions;
  private final double[] lat;
  private final double[] lng;

  /**
   * Made of columns, a row for each ZIP code, which are kept.
   *
   * @param codes the five digits as a number
   * @param towns its town, "~" and a town nearby, or nothing
   * @param counties its county's number, as {@link County#fips}
   * @param onArea 1 for those that cover land, 0 for the others
   * @param militaryCodes those whose mail goes to no place on the map; none of the rows
   */
  PostalCodes(
      int[] codes,
      String[] towns,
      String[] counties,
      Region[] regions,
      double[] lat,
      double[] lng,
      byte[] onArea,
      int[] militaryCodes) {
    this.towns = towns;
    this.counties = counties;
    this.regions = regions;
    this.lat = lat;
    this.lng = lng;
    for (int i = 0; i < codes.length; i++) {
      rowOf[codes[i]] = (char) (i + 1);
      areas.set(i, onArea[i] == 1);
    }
    for (int code : militaryCodes) {
      military.set(code);
    }
  }

  /** The ZIP code of these five digits; empty for an unknown one and for any other text. */
  public Optional<PostalCode> find(String zip) {
    int code = number(zip);
    return code < 0 || rowOf[code] == 0 ? Optional.empty() : Optional.of(at(code, zip));
  }

  /** Whether these five digits are an APO, FPO or DPO, whose mail goes to no place on the map. */
  public boolean isMilitary(String zip) {
    int code = number(zip);
    return code >= 0 && rowOf[code] == 0 && (military.get(code) || isForArmedForces(code / 100));
  }

  /** First three digits that the Postal Service keeps for the Americas, Europe and the Pacific. */
  private static boolean isForArmedForces(int prefix) {
    return prefix == 340 || (prefix >= 90 && prefix <= 98) || (prefix >= 962 && prefix <= 966);
  }

  /** Those that begin with these one to five digits: first the ones that cover land, by number. */
  public List<PostalCode> startingWith(String digits, int limit) {
    int span = (int) Math.pow(10, 5 - digits.length());
    int first = Integer.parseInt(digits) * span;
    List<PostalCode> found = new ArrayList<>();
    for (boolean area : new boolean[] {true, false}) {
      IntStream.range(first, first + span)
          .filter(code -> rowOf[code] != 0 && areas.get(rowOf[code] - 1) == area)
          .limit((long) limit - found.size())
          .forEach(code -> found.add(at(code)));
    }
    return found;
  }

  /** Those with the same first three digits that are nearest by number. */
  public List<PostalCode> closeTo(String zip, int limit) {
    int code = number(zip);
    int first = code / 100 * 100;
    return IntStream.range(first, first + 100)
        .filter(other -> rowOf[other] != 0)
        .boxed()
        .sorted((a, b) -> Integer.compare(Math.abs(a - code), Math.abs(b - code)))
        .limit(limit)
        .map(this::at)
        .toList();
  }

  /** All of them, by number. */
  public List<PostalCode> all() {
    return IntStream.range(0, ALL_CODES).filter(c -> rowOf[c] != 0).mapToObj(this::at).toList();
  }

  private PostalCode at(int code) {
    return at(code, digits(code));
  }

  private PostalCode at(int code, String zip) {
    int row = rowOf[code] - 1;
    String town = towns[row];
    boolean near = !town.isEmpty() && town.charAt(0) == NEAR;
    return new PostalCode(
        zip,
        near ? "" : town,
        near ? town.substring(1) : "",
        regions[row],
        counties[row],
        new Coordinates(lat[row], lng[row]),
        areas.get(row));
  }

  private static String digits(int code) {
    return Integer.toString(ALL_CODES + code).substring(1);
  }

  /** The number of exactly five ASCII digits, or −1. */
  private static int number(String zip) {
    if (zip.length() != 5) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < 5; i++) {
      char digit = zip.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = number * 10 + (digit - '0');
    }
    return number;
  }
}
