package org.cartlocator.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.travel.Drive;
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
    Dataset dataset = catalog.dataset();
    Reckoning reckoning =
        last.updateAndGet(
            known -> known != null && known.isOf(dataset) ? known : new Reckoning(dataset));
    return Objects.requireNonNull(reckoning).get();
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
                        dataset.centers().stream().filter(subject::includes).toList(), travel))
            .toList();
    List<Tally> tallies = subjects.stream().map(it -> new Tally(Coverage.MINUTES)).toList();
    List<FarPlace> reached = new ArrayList<>();
    List<Area> unreached = new ArrayList<>();
    for (Area area : areas) {
      Map<String, Optional<Drive>> known = NearestCenters.noneKnown();
      for (int i = 0; i < subjects.size(); i++) {
        Optional<NearestCenters.Found> found = nearest.get(i).find(area.point(), known);
        tallies.get(i).add(area.people(), found.map(NearestCenters.Found::drive).orElse(null));
        if (i == 0) {
          found.ifPresentOrElse(way -> reached.add(farPlace(area, way)), () -> unreached.add(area));
        }
      }
    }
    List<Reach> reaches = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      reaches.add(tallies.get(i).reach(subjects.get(i), nearest.get(i).size()));
    }
    return new Coverage(
        dataset.updated(), areas.size(), reaches, farthest(reached), mostPeople(unreached));
  }

  private static FarPlace farPlace(Area area, NearestCenters.Found way) {
    return new FarPlace(area.id(), area.label(), area.people(), way.center(), way.drive());
  }

  /** One for each town, by the town's name without the ZIP code. */
  private static List<FarPlace> farthest(List<FarPlace> places) {
    Set<String> towns = new HashSet<>();
    return places.stream()
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

  private static String town(String label) {
    return label.replaceFirst(" [0-9]{5}$", "");
  }

  private final class Reckoning {
    private final Dataset dataset;
    private final FutureTask<Coverage> task;

    Reckoning(Dataset dataset) {
      this.dataset = dataset;
      this.task = new FutureTask<>(() -> reckon(dataset));
    }

    /** A snapshot is replaced as a whole: another object is another snapshot. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Dataset other) {
      return dataset == other;
    }

    private Coverage result() {
      try {
        return task.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("stopped while the coverage was being reckoned", e);
      } catch (ExecutionException e) {
        throw new IllegalStateException("the coverage cannot be reckoned", e.getCause());
      }
    }

    /** The first who comes does the work; the others wait for it. */
    Coverage get() {
      task.run();
      return result();
    }
  }
}
