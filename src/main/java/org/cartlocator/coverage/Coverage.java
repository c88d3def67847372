package org.cartlocator.coverage;

import java.time.LocalDate;
import java.util.List;

/**
 * How far people live from the listed centers.
 *
 * @param updated the date of the data set
 * @param areas how many ZIP code areas were looked at
 * @param reaches for everyone, for the centers that treat children and those that treat adults, and
 *     for each therapy, in this order
 * @param farthest the places outside Alaska with the longest drives, the longest first, one for
 *     each town
 * @param withoutRoad the places with most people from which no road leads to a center
 * @param alaskans people of Alaska, where whoever is far flies
 */
public record Coverage(
    LocalDate updated,
    int areas,
    List<Reach> reaches,
    List<FarPlace> farthest,
    List<String> withoutRoad,
    long alaskans) {

  /** The times by car that are told, in minutes. */
  public static final List<Integer> MINUTES = List.of(30, 60, 120, 240);

  /** Keeps its own copies. */
  public Coverage {
    reaches = List.copyOf(reaches);
    farthest = List.copyOf(farthest);
    withoutRoad = List.copyOf(withoutRoad);
  }

  /** The reach of all listed centers. */
  public Reach everyone() {
    return reaches.getFirst();
  }
}
