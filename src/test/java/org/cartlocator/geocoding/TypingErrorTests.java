package org.cartlocator.geocoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.cartlocator.geocoding.gazetteer.Country;
import org.cartlocator.geocoding.gazetteer.Town;
import org.junit.jupiter.api.Test;

/**
 * One typing error in the names of the largest towns, with their state behind them: a letter
 * dropped, doubled, swapped, hit on the next key, or any other.
 */
class TypingErrorTests {

  private static final int TOWNS = 600;
  private static final String KEYS = "qwertyuiop asdfghjkl zxcvbnm";

  /** The same errors in each run. */
  private final Random random = new Random(20261125);

  private record Typed(String text, Town meant) {}

  @Test
  void leadToTheTownThatIsMeantAndNeverSurelyToAnother() {
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    List<Typed> all = typed();
    for (Typed typed : all) {
      Geocoding geocoding = BuiltIn.GEOCODER.geocode(typed.text());
      boolean right =
          geocoding.likeliest().filter(it -> it.id().equals(typed.meant().id())).isPresent();
      if (!right) {
        missed.add(typed.text());
      }
      if (!right && geocoding instanceof Geocoding.Found found) {
        wrong.add(typed.text() + " → " + found.place().label());
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(missed).hasSizeLessThan(all.size() * 3 / 100);
  }

  private List<Typed> typed() {
    return BuiltIn.GAZETTEER.named().stream()
        .filter(Town.class::isInstance)
        .map(Town.class::cast)
        .filter(town -> town.region().country() == Country.US && !town.section())
        .limit(TOWNS)
        .map(town -> new Typed(misspelled(town.name()) + " " + town.region().shortName(), town))
        .toList();
  }

  private String misspelled(String name) {
    StringBuilder typed = new StringBuilder(name.toLowerCase(Locale.ROOT));
    int at = letter(typed);
    char was = typed.charAt(at);
    switch (random.nextInt(5)) {
      case 0 -> typed.deleteCharAt(at);
      case 1 -> typed.insert(at, was);
      case 2 -> {
        typed.setCharAt(at, typed.charAt(at - 1));
        typed.setCharAt(at - 1, was);
      }
      case 3 -> typed.setCharAt(at, KEYS.charAt(Math.max(0, KEYS.indexOf(was) - 1)));
      default -> typed.setCharAt(at, (char) ('a' + random.nextInt(26)));
    }
    return typed.toString();
  }

  /** A letter with another before it; the first is seldom wrong. */
  private int letter(CharSequence name) {
    int at = 1 + random.nextInt(name.length() - 1);
    return Character.isLetter(name.charAt(at)) && Character.isLetter(name.charAt(at - 1))
        ? at
        : letter(name);
  }
}
