package org.cartlocator.stay;

import java.io.Serializable;
import java.util.List;
import org.cartlocator.catalog.Therapy;

/**
 * How long the cells take to make, from the collection until they are ready.
 *
 * @param minDays the shortest time, in days
 * @param maxDays the longest time, in days
 * @param stated true where the makers' pages give it for each therapy that may be given
 */
public record CellMaking(int minDays, int maxDays, boolean stated) implements Serializable {

  /**
   * The time taken for granted where a maker's page gives none: two weeks, the shortest that one
   * does give (Yescarta's), to four (Kymriah's and Abecma's), as {@code therapies.json} has them.
   */
  static final CellMaking USUAL = new CellMaking(14, 28, false);

  /** Refuses a time below one day and an end before the beginning. */
  public CellMaking {
    if (minDays < 1 || maxDays < minDays) {
      throw new IllegalArgumentException("making cells takes a day or more");
    }
  }

  /** The time that covers all of these therapies. */
  public static CellMaking of(List<Therapy> therapies) {
    return therapies.stream().map(CellMaking::of).reduce(CellMaking::cover).orElse(USUAL);
  }

  private static CellMaking of(Therapy therapy) {
    Therapy.Manufacturing given = therapy.manufacturing();
    return given == null ? USUAL : new CellMaking(given.minDays(), given.maxDays(), true);
  }

  private CellMaking cover(CellMaking other) {
    return new CellMaking(
        Math.min(minDays, other.minDays), Math.max(maxDays, other.maxDays), stated && other.stated);
  }
}
