package org.cartlocator.finder;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.geo.Direction;
import org.cartlocator.geo.Distance;

/**
 * Where the centers of one data set lie, and the places to stay around each. Each center's are
 * looked for once, when they are first asked for.
 */
final class Neighbourhoods {

  private final Dataset dataset;
  private final Map<String, Direction> directions;
  private final Map<String, Neighbourhood> byCenter = new ConcurrentHashMap<>();

  Neighbourhoods(Dataset dataset) {
    this.dataset = dataset;
    this.directions =
        dataset.centers().stream()
            .collect(Collectors.toMap(Center::id, it -> Direction.of(it.coordinates())));
  }

  private record Neighbourhood(Center center, List<Neighbour> places) {}

  Dataset dataset() {
    return dataset;
  }

  /** Where a center of the data set lies. */
  Direction direction(Center center) {
    return Objects.requireNonNull(directions.get(center.id()));
  }

  /** What lies within the radius, or may do so where only its town is known. */
  Stream<Neighbour> around(Center center, Distance radius) {
    Stream<Neighbour> places =
        radius.isFartherThan(Finder.NEARBY) ? lookAround(center) : usual(center).stream();
    return places.filter(place -> place.mayBeWithin(radius));
  }

  private List<Neighbour> usual(Center center) {
    Neighbourhood known = byCenter.get(center.id());
    // A page that was opened before the data set was replaced may still hold the center's old
    // record, which can lie elsewhere.
    if (known == null || !known.center.equals(center)) {
      known = new Neighbourhood(center, nearby(center));
      byCenter.put(center.id(), known);
    }
    return known.places;
  }

  private List<Neighbour> nearby(Center center) {
    return lookAround(center).filter(place -> place.mayBeWithin(Finder.NEARBY)).toList();
  }

  private Stream<Neighbour> lookAround(Center center) {
    return dataset.lodging().stream().map(place -> Neighbour.of(center, place));
  }
}
