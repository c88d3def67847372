package org.cartlocator.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cartlocator.WholeApplication;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.PatientGroup;
import org.cartlocator.finder.Finder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The coverage and the review of the real data set. */
@WholeApplication
class CoveragesTests {

  private final Dataset dataset;
  private final Finder finder;
  private final Coverages coverages;

  @Autowired
  CoveragesTests(Catalog catalog, Finder finder, Coverages coverages) {
    this.dataset = catalog.dataset();
    this.finder = finder;
    this.coverages = coverages;
  }

  @Test
  void nearlyAllPeopleOfTheCountryAreCounted() {
    Coverage coverage = coverages.coverage();

    // 331.1 million in the states and 3.3 in Puerto Rico, by the Census Bureau's 2022 estimate.
    assertThat(coverage.everyone().people()).isBetween(333_000_000L, 335_000_000L);
    assertThat(coverage.areas()).isGreaterThan(33_000);
    assertThat(coverage.everyone().centers()).isEqualTo(dataset.centers().size());
  }

  @Test
  void theLongerTheDriveTheMorePeopleAreWithinIt() {
    assertThat(coverages.coverage().reaches())
        .hasSize(3 + dataset.therapies().size())
        .allSatisfy(
            reach -> {
              assertThat(reach.bands()).extracting(Reach.Band::minutes).isEqualTo(Coverage.MINUTES);
              assertThat(reach.bands()).extracting(Reach.Band::people).isSorted();
              assertThat(reach.bands().getLast().people() + reach.withoutRoad())
                  .isLessThanOrEqualTo(reach.people());
            });
  }

  @Test
  void noPartOfTheCentersReachesMorePeopleThanAllOfThem() {
    Reach all = coverages.coverage().everyone();

    assertThat(coverages.coverage().reaches())
        .allSatisfy(
            reach -> {
              assertThat(reach.people()).isEqualTo(all.people());
              assertThat(reach.withoutRoad()).isGreaterThanOrEqualTo(all.withoutRoad());
              for (int minutes : Coverage.MINUTES) {
                assertThat(reach.within(minutes)).isLessThanOrEqualTo(all.within(minutes));
              }
            });
  }

  @Test
  void theFarthestPlacesComeInOrderAndOnceEach() {
    List<FarPlace> farthest = coverages.coverage().farthest();

    assertThat(farthest).hasSize(10).extracting(FarPlace::label).doesNotHaveDuplicates();
    assertThat(farthest.stream().map(place -> -place.drive().road().miles())).isSorted();
    assertThat(farthest).extracting(FarPlace::label).noneMatch(label -> label.contains(", AK"));
    assertThat(coverages.coverage().withoutRoad()).anyMatch(town -> town.endsWith("HI"));
    assertThat(coverages.coverage().alaskans()).isBetween(700_000L, 760_000L);
  }

  @Test
  void itIsReckonedOnceForASnapshot() {
    assertThat(coverages.coverage()).isSameAs(coverages.coverage());
  }

  @Test
  void theReviewCountsEachRecordOnce() {
    Review review = Review.of(dataset, finder, dataset.updated());

    assertThat(review.centerConfidence().values().stream().mapToInt(it -> it).sum())
        .isEqualTo(dataset.centers().size());
    assertThat(review.lodgingConfidence().values().stream().mapToInt(it -> it).sum())
        .isEqualTo(dataset.lodging().size());
    assertThat(review.pagesOlderThanAYear() + review.pagesWithoutDate())
        .isLessThanOrEqualTo(review.pages());
    assertThat(review.groupsAssumed()).isEqualTo(26);
    assertThat(review.recordsOlderThanAYear()).isZero();
  }

  @Test
  void aYearAndADayLaterEveryRecordIsOld() {
    LocalDate later = dataset.updated().plusYears(1).plusDays(1);

    assertThat(Review.of(dataset, finder, later).recordsOlderThanAYear())
        .isEqualTo(dataset.centers().size() + dataset.lodging().size());
  }

  @Test
  void aCenterIsThinOnlyForPatientsItTreats() {
    assertThat(Review.of(dataset, finder, dataset.updated()).thin())
        .isNotEmpty()
        .allSatisfy(
            thin -> {
              Center center = thin.center();
              PatientGroup group = thin.group();
              assertThat(center.patientGroups()).contains(group);
              assertThat(thin.places()).isLessThan(Review.ENOUGH_PLACES);
            });
  }
}
