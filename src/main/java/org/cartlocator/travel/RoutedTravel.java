package org.cartlocator.travel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;

/**
 * Asks a router, and falls back on the estimate: for what lies out of the router's reach, what it
 * knows no way to, what it answers against reason, and where it does not answer at all. Where no
 * road joins two points, it is not asked.
 *
 * <p>A router tells the time on an empty road. A good day takes 5 % less of it; a bad day takes 20
 * % and 5 minutes more, which is our own choice.
 */
final class RoutedTravel implements Travel {

  private static final double GOOD_DAY = 0.95;
  private static final double BAD_DAY = 1.2;
  private static final Duration BAD_DAY_DELAY = Duration.ofMinutes(5);

  /**
   * A router looks for the road nearest to a point, which may be far away where its map ends: then
   * the way is too short or too long to be true.
   */
  private static final double LEAST_OF_GREAT_CIRCLE = 0.9;

  private static final double MOST_OF_ESTIMATE = 3;
  private static final double LEAST_SLACK_MILES = 2;
  private static final double MOST_SLACK_MILES = 30;

  private final Router router;
  private final Travel estimate;

  RoutedTravel(Router router, Travel estimate) {
    this.router = router;
    this.estimate = estimate;
  }

  @Override
  public Journey between(Coordinates from, Coordinates to) {
    return between(from, List.of(to)).getFirst();
  }

  @Override
  public List<Journey> between(Coordinates from, List<Coordinates> to) {
    List<Journey> journeys = new ArrayList<>(estimate.between(from, to));
    List<Integer> asked = new ArrayList<>();
    for (int i = 0; i < journeys.size(); i++) {
      Journey journey = journeys.get(i);
      if (journey.drive() != null && !journey.greatCircle().isFartherThan(router.reach())) {
        asked.add(i);
      }
    }
    for (int start = 0; start < asked.size(); start += router.most()) {
      int end = Math.min(asked.size(), start + router.most());
      List<Integer> some = asked.subList(start, end);
      List<Optional<Router.Leg>> legs = router.legs(from, some.stream().map(to::get).toList());
      if (legs.isEmpty()) {
        // Whoever waits for the answer shall not wait for the same silence once more.
        break;
      }
      for (int i = 0; i < legs.size(); i++) {
        int place = some.get(i);
        journeys.set(place, better(journeys.get(place), legs.get(i)));
      }
    }
    return List.copyOf(journeys);
  }

  private Journey better(Journey estimated, Optional<Router.Leg> leg) {
    return leg.filter(told -> isSound(told.road(), estimated))
        .map(told -> Journey.byRoad(estimated.greatCircle(), drive(told)))
        .orElse(estimated);
  }

  private Drive drive(Router.Leg leg) {
    DriveTime time = DriveTime.around(leg.minutes(), GOOD_DAY, BAD_DAY, BAD_DAY_DELAY);
    return new Drive(leg.road(), time, router.method());
  }

  private static boolean isSound(Distance road, Journey estimated) {
    Drive drive = estimated.drive();
    double least = estimated.greatCircle().miles() * LEAST_OF_GREAT_CIRCLE - LEAST_SLACK_MILES;
    return drive != null
        && road.miles() >= least
        && road.miles() <= drive.road().miles() * MOST_OF_ESTIMATE + MOST_SLACK_MILES;
  }
}
