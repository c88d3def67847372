package org.cartlocator.coverage;

import java.util.List;

/**
 * How many people live how near to the nearest of some centers.
 *
 * @param centers how many centers count
 * @param bands people within some minutes by car, the shortest first; each holds those before it
 * @param people all people, those without a road too
 * @param withoutRoad people from whom no road leads to any of these centers
 * @param beyondSixtyMiles people with more than 60 miles of road, or none, to the nearest
 */
public record Reach(
    Subject subject,
    int centers,
    List<Band> bands,
    long people,
    long withoutRoad,
    long beyondSixtyMiles) {

  /** Keeps its own copy. */
  public Reach {
    bands = List.copyOf(bands);
  }

  /** People who can be there within that many minutes. */
  public record Band(int minutes, long people) {}

  /** Share of the people who can be there within that many minutes: 0 to 1. */
  public double within(int minutes) {
    return share(
        bands.stream()
            .filter(band -> band.minutes() == minutes)
            .mapToLong(Band::people)
            .findFirst()
            .orElseThrow());
  }

  /** Share of the people who need longer than that, or have no road. */
  public double beyond(int minutes) {
    return people == 0 ? 0 : 1 - within(minutes);
  }

  /** That many people as a share of all: 0 to 1. */
  public double share(long some) {
    return people == 0 ? 0 : (double) some / people;
  }
}
