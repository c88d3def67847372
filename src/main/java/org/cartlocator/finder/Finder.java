package org.cartlocator.finder;

import java.util.List;
import org.cartlocator.catalog.Center;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.jspecify.annotations.Nullable;

/** Finds what fits a family. Safe for use by many threads at once. */
public interface Finder {

  /**
   * How near a place to stay must be to count as near a center: about half an hour by car, the
   * radius that hospitals name most often (Mayo Clinic's CAR-T page among them).
   */
  Distance NEARBY = Distance.ofMiles(15);

  /**
   * How long the stay after the infusion is unless a family says otherwise, in nights: four weeks,
   * the labels' advice before June 2025, which many centers still follow.
   */
  int DEFAULT_NIGHTS = 28;

  /**
   * Centers for a patient, nearest first. Those that treat only the other age group are left out.
   */
  CenterMatches findCenters(CenterQuery query);

  /**
   * How one center fits a patient, be it ruled out or not.
   *
   * @param origin where the family lives; null if not told
   */
  CenterMatch match(Center center, @Nullable Coordinates origin, Patient patient);

  /** Places to stay near a center: those that are not ruled out first, each group nearest first. */
  List<LodgingMatch> findLodging(LodgingQuery query);
}
