package org.cartlocator.geocoding.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.PointTree;
import org.cartlocator.geocoding.columns.ColumnReader;
import org.cartlocator.geocoding.columns.ColumnWriter;
import org.cartlocator.geocoding.gazetteer.County;
import org.cartlocator.geocoding.gazetteer.NamedPlace;
import org.cartlocator.geocoding.gazetteer.Region;
import org.cartlocator.geocoding.gazetteer.Town;
import org.cartlocator.geocoding.text.Names;

/**
 * The named places, to be found by their names and where they lie. Immutable. All lists come
 * weightiest first; regions are codes as {@code US-PA} or {@code US}, and none means anywhere.
 */
public final class PlaceIndex {

  /** From this length on the first letter, too, may be wrong. */
  private static final int FIRST_LETTER_FREE_FROM = 6;

  /** Weightiest first, so that a lower number means a weightier place. */
  private final List<NamedPlace> places;

  private final NameTable names;
  private final NameTable bareCounties;
  private final List<Town> towns;
  private final PointTree townPoints;

  private PlaceIndex(List<NamedPlace> places, NameTable names, NameTable bareCounties) {
    this.places = places;
    this.names = names;
    this.bareCounties = bareCounties;
    this.towns =
        places.stream()
            .filter(Town.class::isInstance)
            .map(Town.class::cast)
            .filter(town -> !town.section())
            .toList();
    this.townPoints = PointTree.of(towns.stream().map(Town::point).toList());
  }

  /**
   * The index over all places of the gazetteer.
   *
   * @param places weightiest first, as {@link org.cartlocator.geocoding.gazetteer.Gazetteer#named}
   */
  public static PlaceIndex of(List<NamedPlace> places) {
    NameTable.Builder names = new NameTable.Builder();
    NameTable.Builder bareCounties = new NameTable.Builder();
    for (int number = 0; number < places.size(); number++) {
      NamedPlace place = places.get(number);
      if (!(place instanceof County county)) {
        for (String name : place.names()) {
          names.add(Names.key(name), number);
        }
      } else if (!county.isCity()) {
        // An independent city is looked for as the town it is.
        for (String name : county.names()) {
          names.add(Names.key(name), number);
        }
        bareCounties.add(Names.key(county.bareName()), number);
      }
    }
    return new PlaceIndex(List.copyOf(places), names.build(), bareCounties.build());
  }

  /**
   * The index that {@link #write} wrote of the same places.
   *
   * @param places as for {@link #of}
   */
  public static PlaceIndex read(List<NamedPlace> places, ColumnReader in) {
    return new PlaceIndex(places, NameTable.read(in), NameTable.read(in));
  }

  /** Writes what is known of the names, without the places. */
  public void write(ColumnWriter out) throws IOException {
    names.write(out);
    bareCounties.write(out);
  }

  /** Places of exactly this name. */
  public List<NamedPlace> named(String key, Set<String> regions, int limit) {
    return places(names.named(key), regions, limit);
  }

  /** Counties of exactly this name without the word county. */
  public List<NamedPlace> counties(String bareKey, Set<String> regions, int limit) {
    return places(bareCounties.named(bareKey), regions, limit);
  }

  /**
   * Places of which a name is at most so many typing errors away.
   *
   * @param maxEdits 1 or 2
   */
  public List<NamedPlace> similar(String key, int maxEdits, Set<String> regions, int limit) {
    int sameLetters = key.length() < FIRST_LETTER_FREE_FROM ? 1 : 0;
    return weightiest(limit, regions, each -> names.similar(key, maxEdits, sameLetters, each));
  }

  /** Places of which a name begins with one of these keys. */
  public List<NamedPlace> beginning(Collection<String> keys, int limit) {
    return weightiest(limit, Set.of(), each -> keys.forEach(key -> names.beginning(key, each)));
  }

  /** The town nearest to a point, if one lies within this distance. */
  public Optional<Town> nearestTown(Coordinates point, Distance within) {
    return Arrays.stream(townPoints.nearest(point, 1, within)).mapToObj(towns::get).findFirst();
  }

  private List<NamedPlace> places(int[] numbers, Set<String> regions, int limit) {
    return IntStream.of(numbers)
        .mapToObj(places::get)
        .filter(place -> liesIn(place, regions))
        .limit(limit)
        .toList();
  }

  private List<NamedPlace> weightiest(
      int limit, Set<String> regions, Consumer<IntConsumer> search) {
    TreeSet<Integer> best = new TreeSet<>();
    search.accept(
        number -> {
          if ((best.size() < limit || number < best.last())
              && liesIn(places.get(number), regions)
              && best.add(number)
              && best.size() > limit) {
            best.pollLast();
          }
        });
    return best.stream().map(places::get).toList();
  }

  private static boolean liesIn(NamedPlace place, Set<String> regions) {
    if (regions.isEmpty()) {
      return true;
    }
    Region region = place.region();
    return regions.contains(region.country().name())
        || (!(place instanceof Region) && regions.contains(region.code()));
  }
}
