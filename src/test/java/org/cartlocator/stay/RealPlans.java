package org.cartlocator.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.finder.Finder;
import org.cartlocator.geo.Coordinates;
import org.jspecify.annotations.Nullable;

/** Plans over the real data set, made on a day that does not change. */
final class RealPlans {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final Home HARRISBURG =
      new Home("Harrisburg, PA", new Coordinates(40.2637, -76.8844), false);
  static final Home PHILADELPHIA =
      new Home("Philadelphia, PA", new Coordinates(39.96, -75.2), false);
  static final Home LOS_ANGELES =
      new Home("Los Angeles, CA", new Coordinates(34.05, -118.24), false);
  static final Home HONOLULU = new Home("Honolulu, HI", new Coordinates(21.31, -157.86), false);

  private final StayPlanner planner;

  RealPlans(Catalog catalog, Finder finder) {
    this.planner =
        new StayPlanner(
            catalog,
            finder,
            Clock.fixed(TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
  }

  /** The plan of a link without faults, such as {@code center=us-pa-chop&age=9}. */
  StayPlan plan(String query, @Nullable Home home) {
    PlanReading reading = planner.read(link(query), home);
    assertThat(reading.faults()).isEmpty();
    return planner.plan(reading.request().orElseThrow());
  }

  StayPlan plan(String query) {
    return plan(query, null);
  }

  PlanReading read(String query) {
    return planner.read(link(query), null);
  }

  private static PlanLink link(String query) {
    Map<String, String> texts =
        Arrays.stream(query.split("&", -1))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    return PlanLink.of(texts::get);
  }
}
