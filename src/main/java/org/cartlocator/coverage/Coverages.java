package org.cartlocator.coverage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.travel.Drive;
import org.cartlocator.travel.Journey;
import org.cartlocator.travel.Travel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reckons the coverage of the snapshot in force, once: when it is first asked for, which takes some
 * seconds. With the built-in estimate always: a router on another host is not asked a hundred
 * thousand times.
 */
@Component
public final class Coverages {

  private static final int FARTHEST = 10;

  private final Catalog catalog;
  private final Geocoder geocoder;
  private final AtomicReference<@Nullable Reckoning> last = new AtomicReference<>();

  Coverages(Catalog catalog, Geocoder geocoder) {
    this.catalog = catalog;
    this.geocoder = geocoder;
  }

  /** The coverage of the snapshot in force; who asks while it is being reckoned waits. */
  public Coverage coverage() {
    return reckoning().get();
  }

  /**
   * The same for a reader who shall not wait longer than that; empty while it is being reckoned,
   * which this begins where nobody has yet.
   */
  public Optional<Coverage> coverage(Duration patience) {
    return reckoning().get(patience);
  }

  private Reckoning reckoning() {
    Dataset dataset = catalog.dataset();
    Reckoning reckoning =
        last.updateAndGet(
            known -> known != null && known.isOf(dataset) ? known : new Reckoning(dataset));
    return Objects.requireNonNull(reckoning);
  }

  private Coverage reckon(Dataset dataset) {
    Travel travel = Travel.estimated();
    List<Area> areas = Areas.read(geocoder);
    List<Subject> subjects = Subject.of(dataset);
    List<NearestCenters> nearest =
        subjects.stream()
            .map(
                subject ->
                    new NearestCenters(
                        dataset.centers().stream().filter(subject::includes).toList()))
            .toList();
    List<Tally> tallies = subjects.stream().map(it -> new Tally(Coverage.MINUTES)).toList();
    List<FarPlace> reached = new ArrayList<>();
    List<Area> unreached = new ArrayList<>();
    List<List<Optional<NearestCenters.Found>>> ways =
        areas.parallelStream().map(area -> ways(area, nearest, travel)).toList();
    for (int place = 0; place < areas.size(); place++) {
      Area area = areas.get(place);
      List<Optional<NearestCenters.Found>> found = ways.get(place);
      for (int i = 0; i < subjects.size(); i++) {
        tallies
            .get(i)
            .add(area.people(), found.get(i).map(NearestCenters.Found::drive).orElse(null));
      }
      found
          .getFirst()
          .ifPresentOrElse(way -> reached.add(farPlace(area, way)), () -> unreached.add(area));
    }
    List<Reach> reaches = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      reaches.add(tallies.get(i).reach(subjects.get(i), nearest.get(i).size()));
    }
    return new Coverage(
        dataset.updated(),
        areas.size(),
        reaches,
        farthest(reached),
        mostPeople(unreached),
        areas.stream().filter(area -> isInAlaska(area.label())).mapToLong(Area::people).sum());
  }

  private static List<Optional<NearestCenters.Found>> ways(
      Area area, List<NearestCenters> nearest, Travel travel) {
    Function<Coordinates, Journey> way = travel.from(area.point());
    // Most subjects share their nearest centers.
    Map<String, Optional<Drive>> known = new HashMap<>();
    Function<Center, Optional<Drive>> ways =
        center ->
            known.computeIfAbsent(
                center.id(), id -> Optional.ofNullable(way.apply(center.coordinates()).drive()));
    return nearest.stream().map(centers -> centers.find(area.point(), ways)).toList();
  }

  private static FarPlace farPlace(Area area, NearestCenters.Found way) {
    return new FarPlace(area.id(), area.label(), area.people(), way.center(), way.drive());
  }

  /** One for each town, by the town's name without the ZIP code. */
  private static List<FarPlace> farthest(List<FarPlace> places) {
    Set<String> towns = new HashSet<>();
    return places.stream()
        .filter(place -> !isInAlaska(place.label()))
        .sorted(
            Comparator.comparing((FarPlace place) -> place.drive().road())
                .reversed()
                .thenComparing(FarPlace::id))
        .filter(place -> towns.add(town(place.label())))
        .limit(FARTHEST)
        .toList();
  }

  private static List<String> mostPeople(List<Area> areas) {
    Set<String> towns = new HashSet<>();
    return areas.stream()
        .sorted(Comparator.comparingLong(Area::people).reversed().thenComparing(Area::id))
        .map(area -> town(area.label()))
        .filter(towns::add)
        .limit(FARTHEST)
        .toList();
  }

  /**
   * Roads are rare there, and the estimate does not know which village has one: its drives of two
   * thousand miles would be told of islands too.
   */
  private static boolean isInAlaska(String label) {
    return label.matches(".*, AK [0-9]{5}");
  }

  private static String town(String label) {
    return label.replaceFirst(" [0-9]{5}$", "");
  }

  private final class Reckoning {
    private final Dataset dataset;
    private final FutureTask<Coverage> task;
    private final AtomicBoolean started = new AtomicBoolean();

    Reckoning(Dataset dataset) {
      this.dataset = dataset;
      this.task = new FutureTask<>(() -> reckon(dataset));
    }

    /** A snapshot is replaced as a whole: another object is another snapshot. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Dataset other) {
      return dataset == other;
    }

    Coverage get() {
      start();
      try {
        return task.get();
      } catch (InterruptedException e) {
        throw stopped(e);
      } catch (ExecutionException e) {
        throw failed(e);
      }
    }

    Optional<Coverage> get(Duration patience) {
      start();
      try {
        return Optional.of(task.get(patience.toMillis(), TimeUnit.MILLISECONDS));
      } catch (TimeoutException e) {
        return Optional.empty();
      } catch (InterruptedException e) {
        throw stopped(e);
      } catch (ExecutionException e) {
        throw failed(e);
      }
    }

    private void start() {
      if (started.compareAndSet(false, true)) {
        Thread.ofPlatform().daemon().name("coverage").start(task);
      }
    }

    private static IllegalStateException stopped(InterruptedException e) {
      Thread.currentThread().interrupt();
      return new IllegalStateException("stopped while the coverage was being reckoned", e);
    }

    private static IllegalStateException failed(ExecutionException e) {
      return new IllegalStateException("the coverage cannot be reckoned", e.getCause());
    }
  }
}
