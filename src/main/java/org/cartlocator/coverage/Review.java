package org.cartlocator.coverage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Confidence;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Evidence;
import org.cartlocator.catalog.Location;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.PatientGroup;
import org.cartlocator.finder.Finder;
import org.cartlocator.finder.Fit;
import org.cartlocator.finder.LodgingQuery;
import org.cartlocator.finder.Patient;

/**
 * How fresh, how sure and how full a data set is.
 *
 * @param today the day it is judged on
 * @param centerConfidence how many centers there are of each confidence
 * @param lodgingConfidence how many places to stay there are of each confidence
 * @param recordsOlderThanAYear centers and places last looked at more than a year ago
 * @param pages pages that records rest on
 * @param pagesOlderThanAYear those of them that bear a date more than a year ago
 * @param pagesWithoutDate those of them that bear none
 * @param groupsAssumed centers of which no page says whom they treat
 * @param therapiesUnknown centers for which no page names a therapy
 * @param stayUnknown centers whose own rule for the stay is not known
 * @param townOnly places to stay that are known only to their town or ZIP code
 * @param rulesUnknown places to stay of which no page says who may stay
 * @param rateUnknown places to stay without a price
 * @param thin centers with fewer than two places to stay that fit, those with fewest first
 */
public record Review(
    LocalDate today,
    Map<Confidence, Integer> centerConfidence,
    Map<Confidence, Integer> lodgingConfidence,
    int recordsOlderThanAYear,
    int pages,
    int pagesOlderThanAYear,
    int pagesWithoutDate,
    int groupsAssumed,
    int therapiesUnknown,
    int stayUnknown,
    int townOnly,
    int rulesUnknown,
    int rateUnknown,
    List<Thin> thin) {

  /** So many places that fit are too few to find a room: fewer than this. */
  public static final int ENOUGH_PLACES = 2;

  /** Ages that stand for a child and for an adult where rules ask for one. */
  private static final Map<PatientGroup, Integer> AGES =
      Map.of(PatientGroup.PEDIATRIC, 9, PatientGroup.ADULT, 50);

  /**
   * A center with few places to stay.
   *
   * @param group of its patients
   * @param places how many are not ruled out for that group within 15 miles
   */
  public record Thin(Center center, PatientGroup group, int places) {}

  /** The review of a data set on a day. */
  public static Review of(Dataset dataset, Finder finder, LocalDate today) {
    LocalDate yearAgo = today.minusYears(1);
    List<Evidence> pages =
        Stream.concat(
                dataset.centers().stream().map(Center::evidence),
                dataset.lodging().stream().map(Lodging::evidence))
            .flatMap(List::stream)
            .toList();
    List<Center> centers = dataset.centers();
    List<Lodging> lodging = dataset.lodging();
    return new Review(
        today,
        confidence(centers, Center::confidence),
        confidence(lodging, Lodging::confidence),
        count(centers, it -> it.reviewed().isBefore(yearAgo))
            + count(lodging, it -> it.reviewed().isBefore(yearAgo)),
        pages.size(),
        count(pages, it -> it.pageDate() != null && it.pageDate().latest().isBefore(yearAgo)),
        count(pages, it -> it.pageDate() == null),
        count(centers, it -> !it.patientGroupsStated()),
        count(centers, it -> it.therapies().isEmpty()),
        count(centers, it -> it.stay() == null),
        count(lodging, it -> it.location().precision() != Location.Precision.CAMPUS),
        count(lodging, it -> it.rules() == null),
        count(lodging, it -> it.rate() == null),
        centers.stream().flatMap(center -> thin(center, finder)).sorted(Review::byPlaces).toList());
  }

  private static int byPlaces(Thin one, Thin other) {
    return Integer.compare(one.places(), other.places());
  }

  private static Stream<Thin> thin(Center center, Finder finder) {
    return center.patientGroups().stream()
        .map(group -> new Thin(center, group, places(center, group, finder)))
        .filter(thin -> thin.places() < ENOUGH_PLACES);
  }

  private static int places(Center center, PatientGroup group, Finder finder) {
    Patient patient = new Patient(AGES.get(group), null, null);
    LodgingQuery query =
        new LodgingQuery(center, null, patient, Finder.DEFAULT_NIGHTS, Finder.NEARBY);
    return count(finder.findLodging(query), match -> match.fit() != Fit.NO);
  }

  private static <T> int count(Collection<T> all, Predicate<T> counted) {
    return Math.toIntExact(all.stream().filter(counted).count());
  }

  private static <T> Map<Confidence, Integer> confidence(
      List<T> records, Function<T, Confidence> confidence) {
    Map<Confidence, Integer> counts = new EnumMap<>(Confidence.class);
    Arrays.stream(Confidence.values())
        .forEach(each -> counts.put(each, count(records, it -> confidence.apply(it) == each)));
    return counts;
  }
}
