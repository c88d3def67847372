package org.cartlocator.web;

import java.util.ArrayList;
import java.util.List;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;
import org.cartlocator.geocoding.LargeTown;
import org.cartlocator.geocoding.LargeTowns;
import org.cartlocator.web.map.Town;
import org.cartlocator.web.map.Towns;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The names of the larger towns, made once, for the first map, and shared by the maps of all
 * visitors.
 */
@Component
@Lazy
class MapTowns {

  /** Enough to know where one is in any state; every name weighs on the first load of a page. */
  private static final int LABELS = 500;

  private static final Distance SUBURB = Distance.ofMiles(9);

  private final Towns labels;

  MapTowns(LargeTowns towns) {
    List<LargeTown> apart = new ArrayList<>();
    for (LargeTown town : towns.largest(LABELS)) {
      if (apart.stream().noneMatch(larger -> crowds(larger, town))) {
        apart.add(town);
      }
    }
    labels = Towns.of(apart.stream().map(MapTowns::label).toList());
  }

  /** A borough or suburb says nothing that the city beside it does not. */
  private static boolean crowds(LargeTown larger, LargeTown town) {
    return !GreatCircle.between(larger.location(), town.location()).isFartherThan(SUBURB);
  }

  Towns labels() {
    return labels;
  }

  private static Town label(LargeTown town) {
    return new Town(town.name(), town.location(), rank(town.population()));
  }

  private static int rank(int population) {
    return population >= 2_000_000
        ? 1
        : population >= 600_000 ? 2 : population >= 250_000 ? 3 : population >= 150_000 ? 4 : 5;
  }
}
