package org.cartlocator.finder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.geo.GreatCircle;
import org.cartlocator.travel.Travel;
import org.jspecify.annotations.Nullable;

/**
 * Finds by a plain scan of the data set. With some hundred records that takes microseconds, and
 * there is no index to keep in step with a replaced data set.
 */
final class DatasetFinder implements Finder {

  private static final Comparator<Center> BY_STATE_AND_NAME =
      Comparator.comparing((Center center) -> center.address().state()).thenComparing(Center::name);

  private final Catalog catalog;
  private final Travel travel;

  DatasetFinder(Catalog catalog, Travel travel) {
    this.catalog = catalog;
    this.travel = travel;
  }

  @Override
  public CenterMatches findCenters(CenterQuery query) {
    Dataset dataset = catalog.dataset();
    CenterFit fit = new CenterFit(dataset, query.patient());
    List<Center> fitting =
        dataset.centers().stream()
            .filter(fit::mayTreat)
            .filter(center -> !query.onlyListed() || fit.isListed(center))
            .sorted(order(query.origin()))
            .toList();
    List<Center> near =
        fitting.stream().filter(center -> within(query.within(), query.origin(), center)).toList();
    return new CenterMatches(
        near.size(),
        near.stream()
            .limit(query.limit())
            .map(center -> match(dataset, fit, center, query.origin(), query.patient()))
            .toList(),
        nearestBeyond(query, fitting, near)
            .map(center -> match(dataset, fit, center, query.origin(), query.patient())));
  }

  @Override
  public CenterMatch match(Center center, @Nullable Coordinates origin, Patient patient) {
    Dataset dataset = catalog.dataset();
    return match(dataset, new CenterFit(dataset, patient), center, origin, patient);
  }

  @Override
  public List<LodgingMatch> findLodging(LodgingQuery query) {
    return findLodging(catalog.dataset(), query);
  }

  private List<LodgingMatch> findLodging(Dataset dataset, LodgingQuery query) {
    LodgingFit fit = new LodgingFit(query, travel);
    return dataset.lodging().stream()
        .filter(fit::mayBeNear)
        .map(fit::match)
        .sorted(
            Comparator.comparing((LodgingMatch match) -> match.fit() == Fit.NO)
                .thenComparing(LodgingMatch::distance))
        .toList();
  }

  private CenterMatch match(
      Dataset dataset,
      CenterFit fit,
      Center center,
      @Nullable Coordinates origin,
      Patient patient) {
    List<Reason.AboutCenter> reasons = fit.reasons(center);
    LodgingQuery stay = new LodgingQuery(center, origin, patient, DEFAULT_NIGHTS, NEARBY);
    long places =
        findLodging(dataset, stay).stream().filter(place -> place.fit() != Fit.NO).count();
    return new CenterMatch(
        center,
        origin == null ? null : travel.between(origin, center.coordinates()),
        reasons.stream().map(Reason::fit).reduce(Fit.YES, Fit::and),
        reasons,
        fit.therapies(center),
        Math.toIntExact(places));
  }

  private static Optional<Center> nearestBeyond(
      CenterQuery query, List<Center> fitting, List<Center> near) {
    if (query.origin() == null || fitting.size() == near.size()) {
      return Optional.empty();
    }
    return Optional.of(fitting.get(near.size()));
  }

  private static Comparator<Center> order(@Nullable Coordinates origin) {
    return origin == null
        ? BY_STATE_AND_NAME
        : Comparator.comparing(
            (Center center) -> GreatCircle.between(origin, center.coordinates()));
  }

  private static boolean within(
      @Nullable Distance within, @Nullable Coordinates origin, Center center) {
    return within == null
        || origin == null
        || !GreatCircle.between(origin, center.coordinates()).isFartherThan(within);
  }
}
