package org.cartlocator.coverage;

import java.util.List;
import java.util.stream.IntStream;
import org.cartlocator.travel.Drive;
import org.jspecify.annotations.Nullable;

/** Counts people by how long they drive. */
final class Tally {

  private static final int SIXTY_MILES = 60;

  private final List<Integer> minutes;
  private final long[] within;
  private long people;
  private long withoutRoad;
  private long beyondSixtyMiles;

  Tally(List<Integer> minutes) {
    this.minutes = List.copyOf(minutes);
    this.within = new long[minutes.size()];
  }

  /** People with this way to the nearest center; null where no road leads to one. */
  void add(long some, @Nullable Drive nearest) {
    people += some;
    if (nearest == null) {
      withoutRoad += some;
      beyondSixtyMiles += some;
      return;
    }
    if (nearest.road().miles() > SIXTY_MILES) {
      beyondSixtyMiles += some;
    }
    long driven = nearest.time().middle().toMinutes();
    for (int i = 0; i < within.length; i++) {
      if (driven <= minutes.get(i)) {
        within[i] += some;
      }
    }
  }

  Reach reach(Subject subject, int centers) {
    List<Reach.Band> bands =
        IntStream.range(0, within.length)
            .mapToObj(i -> new Reach.Band(minutes.get(i), within[i]))
            .toList();
    return new Reach(subject, centers, bands, people, withoutRoad, beyondSixtyMiles);
  }
}
