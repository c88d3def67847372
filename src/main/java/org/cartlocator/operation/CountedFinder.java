package org.cartlocator.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.cartlocator.catalog.Center;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.finder.CenterMatches;
import org.cartlocator.finder.CenterQuery;
import org.cartlocator.finder.Finder;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.finder.LodgingQuery;
import org.cartlocator.finder.Patient;
import org.cartlocator.geo.Coordinates;
import org.jspecify.annotations.Nullable;

/** Counts searches for centers, as {@code locator.searches}, and nothing of what was asked. */
final class CountedFinder implements Finder {

  private final Finder finder;
  private final Counter searches;

  CountedFinder(Finder finder, MeterRegistry meters) {
    this.finder = finder;
    this.searches =
        Counter.builder("locator.searches").description("Searches for centers").register(meters);
  }

  @Override
  public CenterMatches findCenters(CenterQuery query) {
    searches.increment();
    return finder.findCenters(query);
  }

  @Override
  public CenterMatch match(Center center, @Nullable Coordinates origin, Patient patient) {
    return finder.match(center, origin, patient);
  }

  @Override
  public List<LodgingMatch> findLodging(LodgingQuery query) {
    return finder.findLodging(query);
  }
}
