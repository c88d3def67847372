package org.cartlocator.lodgingimport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.cartlocator.catalog.Address;
import org.cartlocator.catalog.Confidence;
import org.cartlocator.catalog.Evidence;
import org.cartlocator.catalog.Location;
import org.cartlocator.catalog.Lodging;
import org.jspecify.annotations.Nullable;

/**
 * A place that may go into {@code lodging.json} once somebody has looked at it.
 *
 * @param record what would stand there, all but the day of the review
 * @param near the listed centers nearby, the nearest first
 */
public record Candidate(Draft record, List<Nearby> near) {

  /** Keeps its own copy. */
  public Candidate {
    near = List.copyOf(near);
  }

  /**
   * A lodging record without the day of its review. Its kind is {@code other} until a reviewer
   * knows better, its rate and rules are absent: ask.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Draft(
      String id,
      String name,
      Lodging.Kind kind,
      Address address,
      Location location,
      @Nullable String phone,
      @Nullable String phoneSource,
      @Nullable URI website,
      List<Evidence> evidence,
      Confidence confidence) {

    /** Keeps its own copy. */
    public Draft {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A center near it.
   *
   * @param center its id
   * @param miles great-circle distance
   */
  public record Nearby(String center, double miles) {}
}
