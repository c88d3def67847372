package org.cartlocator.web.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cartlocator.geo.Coordinates;

/**
 * Tells from which zoom on each of many places is shown, so that a map of the country names its
 * great cities and a map of a county its small towns, and that at every zoom those shown stand
 * apart; the greater one is never left out for a smaller one beside it. Zoom is that of web maps:
 * at zoom 0 the world is 256 pixels wide, and each further step doubles it.
 */
final class Thinning {

  private static final int FARTHEST = 3;
  private static final int CLOSEST = 12;

  /** How many people a place needs to be named at zoom 3, 4 and so on; from 9 on, none. */
  private static final List<Integer> LEAST_PEOPLE =
      List.of(600_000, 250_000, 100_000, 40_000, 20_000, 8_000);

  /** Closer together, two names would touch in most directions. */
  private static final double PIXELS_APART = 48;

  private static final double WORLD_PIXELS = 256;

  /** For each zoom, what is shown there, by square of {@link #PIXELS_APART}. */
  private final Map<Cell, List<Spot>> shown = new HashMap<>();

  /**
   * Lets in one more place; the greatest first.
   *
   * @return the first zoom from 3 to 12 at which it is great enough and stands clear of all that
   *     were let in before it; 12 where none is
   */
  int firstZoom(Coordinates at, int people) {
    int zoom = FARTHEST + (int) LEAST_PEOPLE.stream().filter(least -> people < least).count();
    while (zoom < CLOSEST && crowded(Spot.of(at, zoom), zoom)) {
      zoom++;
    }
    for (int closer = zoom; closer <= CLOSEST; closer++) {
      Spot spot = Spot.of(at, closer);
      shown.computeIfAbsent(spot.cell(closer, 0, 0), cell -> new ArrayList<>()).add(spot);
    }
    return zoom;
  }

  private boolean crowded(Spot spot, int zoom) {
    for (int right = -1; right <= 1; right++) {
      for (int down = -1; down <= 1; down++) {
        List<Spot> near = shown.getOrDefault(spot.cell(zoom, right, down), List.of());
        if (near.stream().anyMatch(other -> other.distance(spot) < PIXELS_APART)) {
          return true;
        }
      }
    }
    return false;
  }

  private record Cell(int zoom, int column, int row) {}

  /** A point of the web map's Mercator projection, in pixels. */
  private record Spot(double x, double y) {

    static Spot of(Coordinates at, int zoom) {
      double pixels = WORLD_PIXELS * (1 << zoom);
      double sine = Math.sin(Math.toRadians(at.lat()));
      double x = (at.lng() / 360 + 0.5) * pixels;
      double y = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * pixels;
      return new Spot(x, y);
    }

    Cell cell(int zoom, int right, int down) {
      return new Cell(
          zoom,
          (int) Math.floor(x / PIXELS_APART) + right,
          (int) Math.floor(y / PIXELS_APART) + down);
    }

    double distance(Spot other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }
}
