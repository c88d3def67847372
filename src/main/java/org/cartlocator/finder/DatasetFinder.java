package org.cartlocator.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.finder.CenterMatch.TherapyStatus;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Direction;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;
import org.cartlocator.travel.Journey;
import org.cartlocator.travel.Travel;
import org.jspecify.annotations.Nullable;

/**
 * Finds centers by a plain scan of the data set: with some hundred records that takes microseconds.
 * What lies around a center is the same for all families, and kept until the data set is replaced.
 */
final class DatasetFinder implements Finder {

  private static final Comparator<Center> BY_STATE_AND_NAME =
      Comparator.comparing((Center center) -> center.address().state()).thenComparing(Center::name);

  private final Catalog catalog;
  private final Travel travel;
  private volatile @Nullable Neighbourhoods neighbourhoods;

  DatasetFinder(Catalog catalog, Travel travel) {
    this.catalog = catalog;
    this.travel = travel;
  }

  @Override
  public CenterMatches findCenters(CenterQuery query) {
    Dataset dataset = catalog.dataset();
    CenterFit fit = new CenterFit(dataset, query.patient());
    List<Center> fitting =
        inOrder(
            dataset,
            dataset.centers().stream()
                .filter(fit::mayTreat)
                .filter(center -> !query.onlyListed() || fit.isListed(center)),
            query.origin());
    List<Center> near =
        fitting.stream().filter(center -> within(query.within(), query.origin(), center)).toList();
    List<Center> shown = near.stream().limit(query.limit()).toList();
    Optional<Center> beyond = nearestBeyond(query, fitting, near);
    List<CenterMatch> matches =
        match(
            dataset,
            fit,
            Stream.concat(shown.stream(), beyond.stream()).toList(),
            query.origin(),
            query.patient());
    return new CenterMatches(
        near.size(), matches.subList(0, shown.size()), beyond.map(center -> matches.getLast()));
  }

  @Override
  public CenterMatch match(Center center, @Nullable Coordinates origin, Patient patient) {
    Dataset dataset = catalog.dataset();
    CenterFit fit = new CenterFit(dataset, patient);
    return match(dataset, fit, List.of(center), origin, patient).getFirst();
  }

  @Override
  public List<LodgingMatch> findLodging(LodgingQuery query) {
    Coordinates home = query.home();
    Journey journey = home == null ? null : travel.between(home, query.center().coordinates());
    LodgingFit fit = new LodgingFit(query, journey);
    return neighbourhoods(catalog.dataset())
        .around(query.center(), query.within())
        .map(fit::match)
        .sorted(
            Comparator.comparing((LodgingMatch match) -> match.fit() == Fit.NO)
                .thenComparing(LodgingMatch::distance))
        .toList();
  }

  private int countLodging(Dataset dataset, LodgingQuery query, @Nullable Journey journey) {
    LodgingFit fit = new LodgingFit(query, journey);
    return Math.toIntExact(
        neighbourhoods(dataset)
            .around(query.center(), query.within())
            .filter(fit::mayTake)
            .count());
  }

  private Neighbourhoods neighbourhoods(Dataset dataset) {
    Neighbourhoods known = neighbourhoods;
    if (known == null || !known.dataset().equals(dataset)) {
      known = new Neighbourhoods(dataset);
      neighbourhoods = known;
    }
    return known;
  }

  /** All ways are asked for at once: behind them there may be a call to another host. */
  private List<CenterMatch> match(
      Dataset dataset,
      CenterFit fit,
      List<Center> centers,
      @Nullable Coordinates origin,
      Patient patient) {
    List<Journey> journeys =
        origin == null
            ? List.of()
            : travel.between(origin, centers.stream().map(Center::coordinates).toList());
    List<CenterMatch> matches = new ArrayList<>();
    for (Center center : centers) {
      Journey journey = origin == null ? null : journeys.get(matches.size());
      LodgingQuery stay = new LodgingQuery(center, origin, patient, DEFAULT_NIGHTS, NEARBY);
      matches.add(match(fit, center, journey, countLodging(dataset, stay, journey)));
    }
    return matches;
  }

  private static CenterMatch match(
      CenterFit fit, Center center, @Nullable Journey journey, int places) {
    List<TherapyStatus> therapies = fit.therapies(center);
    List<Reason.AboutCenter> reasons = fit.reasons(center, therapies);
    return new CenterMatch(
        center,
        journey,
        reasons.stream().map(Reason::fit).reduce(Fit.YES, Fit::and),
        reasons,
        therapies,
        places);
  }

  private static Optional<Center> nearestBeyond(
      CenterQuery query, List<Center> fitting, List<Center> near) {
    if (query.origin() == null || fitting.size() == near.size()) {
      return Optional.empty();
    }
    return Optional.of(fitting.get(near.size()));
  }

  /** By the chord, which grows with the great circle and is quicker to reckon. */
  private List<Center> inOrder(
      Dataset dataset, Stream<Center> centers, @Nullable Coordinates origin) {
    if (origin == null) {
      return centers.sorted(BY_STATE_AND_NAME).toList();
    }
    Direction home = Direction.of(origin);
    Neighbourhoods known = neighbourhoods(dataset);
    return centers
        .map(center -> new Away(center, home.chord(known.direction(center)).kilometers()))
        .sorted(Comparator.comparingDouble(Away::kilometers))
        .map(Away::center)
        .toList();
  }

  private record Away(Center center, double kilometers) {}

  private static boolean within(
      @Nullable Distance within, @Nullable Coordinates origin, Center center) {
    return within == null
        || origin == null
        || !GreatCircle.between(origin, center.coordinates()).isFartherThan(within);
  }
}
