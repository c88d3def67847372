package org.cartlocator.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;
import org.cartlocator.geo.PointTree;

/**
 * Two records that may be one place twice. It is a doubt, not a fault: a children's hospital often
 * stands on the grounds of another with much the same name.
 *
 * @param file name of the file
 * @param first id of the one that stands first in the file
 * @param second id of the other
 * @param miles great-circle distance between their points
 * @param reason why they look alike, in plain words
 */
public record Lookalike(String file, String first, String second, double miles, String reason) {

  /** Grounds of a large hospital are about this wide. */
  private static final Distance GROUNDS = Distance.ofMiles(1);

  /** Two points of one building, each from a list of its own, lie about this near. */
  private static final double SAME_DOOR_MILES = 0.1;

  /** What share of all the words of two names is in both. */
  private static final double MUCH_THE_SAME = 0.75;

  private static final double SOMEWHAT_THE_SAME = 0.4;

  /** Every pair of centers, and every pair of places to stay, that look alike. */
  public static List<Lookalike> allIn(Dataset dataset) {
    List<Lookalike> pairs = new ArrayList<>();
    find(
        DataFile.CENTERS.fileName(),
        dataset.centers().stream()
            .map(center -> new Named(center.id(), center.name(), center.location()))
            .toList(),
        pairs);
    find(
        DataFile.LODGING.fileName(),
        dataset.lodging().stream()
            .map(place -> new Named(place.id(), place.name(), place.location()))
            .toList(),
        pairs);
    return List.copyOf(pairs);
  }

  /**
   * Whether two names may be one place's.
   *
   * @param miles how far apart their points are
   * @param exact whether both points are those of buildings: else being near says little
   */
  public static boolean mayBeOne(String name, String other, double miles, boolean exact) {
    double same = shared(words(name), words(other));
    boolean oneDoor = exact && miles <= SAME_DOOR_MILES;
    return miles <= GROUNDS.miles() && same >= (oneDoor ? SOMEWHAT_THE_SAME : MUCH_THE_SAME);
  }

  private static void find(String file, List<Named> places, List<Lookalike> pairs) {
    PointTree points = PointTree.of(places.stream().map(Named::point).toList());
    for (int i = 0; i < places.size(); i++) {
      Named place = places.get(i);
      for (int j : points.nearest(place.point(), Integer.MAX_VALUE, GROUNDS)) {
        Named other = places.get(j);
        double miles = GreatCircle.between(place.point(), other.point()).miles();
        if (j > i && mayBeOne(place.name, other.name, miles, place.exact() && other.exact())) {
          pairs.add(
              new Lookalike(
                  file,
                  place.id,
                  other.id,
                  Math.round(miles * 100) / 100.0,
                  "“%s” and “%s”".formatted(place.name, other.name)));
        }
      }
    }
  }

  private static Set<String> words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}|['’]", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{Alnum}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static double shared(Set<String> words, Set<String> others) {
    Set<String> all = new TreeSet<>(words);
    all.addAll(others);
    long both = words.stream().filter(others::contains).count();
    return all.isEmpty() ? 0 : (double) both / all.size();
  }

  @Override
  public String toString() {
    return "%s · %s and %s may be one place: %s, %.2f miles apart"
        .formatted(file, first, second, reason, miles);
  }

  private record Named(String id, String name, Location location) {

    Coordinates point() {
      return location.coordinates();
    }

    boolean exact() {
      return location.precision() == Location.Precision.CAMPUS;
    }
  }
}
