package org.cartlocator.geocoding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Five digits that were typed as a ZIP code, and what stood around them. The four digits behind,
 * which mean one side of a street, are dropped.
 *
 * @param zip five digits
 * @param rest the text without them; empty for a ZIP code alone
 * @param mayBeHouseNumber whether they begin a text that goes on
 */
public record TypedPostalCode(String zip, String rest, boolean mayBeHouseNumber) {

  private static final Pattern ALONE =
      Pattern.compile(
          "(?:zip(?: ?code)?|postal code|c[oó]digo postal|c\\.? ?p\\.?)?[:#]? ?"
              + "(\\d{5})[- ]?(?:\\d{4})?[ .,;:-]*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WITHIN =
      Pattern.compile("(?<![\\p{Alnum}.-])(\\d{5})(?:-\\d{0,4})?(?![\\p{Alnum}-]|\\.\\d)");

  /**
   * Reads a text that {@link TypedText#clean} made plain. Of several ZIP codes the last is meant,
   * since a house number stands before it.
   */
  public static Optional<TypedPostalCode> read(String clean) {
    Matcher alone = ALONE.matcher(clean);
    if (alone.matches()) {
      return Optional.of(new TypedPostalCode(alone.group(1), "", false));
    }
    List<TypedPostalCode> all = new ArrayList<>();
    Matcher within = WITHIN.matcher(clean);
    while (within.find()) {
      String before = clean.substring(0, within.start()).strip();
      String behind = clean.substring(within.end()).strip();
      String rest = before.isEmpty() || behind.isEmpty() ? before + behind : before + ", " + behind;
      all.add(new TypedPostalCode(within.group(1), rest, before.isEmpty()));
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }
}
