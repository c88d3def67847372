package org.cartlocator.travel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.travel.KnownRoads.KnownRoad;

/**
 * How far the estimate is off the known road distances. Run by {@code scripts/measure-travel}, it
 * prints tables of the error by length and source, and of the time that an estimate takes.
 */
final class TravelError {

  private static final Travel ESTIMATE = new EstimatedTravel();
  private static final List<Integer> LENGTHS = List.of(0, 100, 250, 500, 1000, 4000);
  private static final int WARM_UP = 20_000;
  private static final int ROUNDS = 20_000;

  private TravelError() {}

  /** Prints the tables. */
  public static void main(String[] args) {
    List<KnownRoad> roads = KnownRoads.read();
    System.out.println("| road miles | pairs | median | 90th percentile | worst |");
    System.out.println("|---|---|---|---|---|");
    line("all", roads, road -> true);
    line("held out", roads, KnownRoad::heldOut);
    line("fitted", roads, road -> !road.heldOut());
    line("today's roads", roads, road -> road.source().equals(KnownRoads.TODAY));
    line("atlas of 1949", roads, road -> road.source().equals("atlas-1949"));
    for (int i = 1; i < LENGTHS.size(); i++) {
      int least = LENGTHS.get(i - 1);
      int most = LENGTHS.get(i);
      line(
          String.format(Locale.US, "%,d to %,d", least, most),
          roads,
          road -> road.miles() >= least && road.miles() < most);
    }
    System.out.println();
    System.out.println("| estimates | median (µs) | 90th percentile (µs) |");
    System.out.println("|---|---|---|");
    speed();
  }

  /** How far the estimated miles are off, in percent of the known ones, the least first. */
  static List<Double> errors(Stream<KnownRoad> roads) {
    return sorted(roads, road -> Math.abs(drive(road).road().miles() / road.miles() - 1) * 100);
  }

  /** The value below which such a part of sorted values lies. */
  static double percentile(List<Double> sorted, int percent) {
    int place = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
    return sorted.get(Math.max(0, place));
  }

  static Drive drive(KnownRoad road) {
    return Objects.requireNonNull(ESTIMATE.between(road.start(), road.end()).drive());
  }

  private static List<Double> sorted(Stream<KnownRoad> roads, ToDoubleFunction<KnownRoad> value) {
    return roads.mapToDouble(value).sorted().boxed().toList();
  }

  private static void line(String name, List<KnownRoad> roads, Predicate<KnownRoad> which) {
    List<Double> errors = errors(roads.stream().filter(which));
    System.out.printf(
        Locale.US,
        "| %s | %d | %.1f %% | %.1f %% | %.0f %% |%n",
        name,
        errors.size(),
        percentile(errors, 50),
        percentile(errors, 90),
        errors.getLast());
  }

  private static void speed() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(19);
    List<Coordinates> points =
        Stream.generate(
                () -> new Coordinates(random.nextDouble(28, 48), random.nextDouble(-122, -72)))
            .limit(WARM_UP + ROUNDS + 1)
            .toList();
    double sum = 0;
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      long start = System.nanoTime();
      sum += ESTIMATE.between(points.get(i), points.get(i + 1)).greatCircle().miles();
      if (i >= WARM_UP) {
        times.add((System.nanoTime() - start) / 1000.0);
      }
    }
    List<Double> sorted = times.stream().sorted().toList();
    System.out.printf(
        Locale.US,
        "| %,d between random points of the 48 states, %,.0f miles in all | %.1f | %.1f |%n",
        ROUNDS,
        sum,
        percentile(sorted, 50),
        percentile(sorted, 90));
  }
}
