package org.cartlocator.finder;

import java.util.List;
import java.util.Optional;

/**
 * What was found.
 *
 * @param total how many centers match, of which {@code matches} holds the first
 * @param matches nearest first; by state and name where no origin was given
 * @param nearestBeyond the nearest center outside the radius; empty where no radius was given or
 *     nothing lies beyond
 */
public record CenterMatches(
    int total, List<CenterMatch> matches, Optional<CenterMatch> nearestBeyond) {

  /** Keeps its own copy. */
  public CenterMatches {
    matches = List.copyOf(matches);
  }
}
