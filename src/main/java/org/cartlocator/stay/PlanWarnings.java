package org.cartlocator.stay;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartlocator.catalog.CenterStay;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.finder.Finder;
import org.cartlocator.finder.Fit;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.finder.Reason;
import org.cartlocator.travel.Drive;
import org.cartlocator.travel.Journey;
import org.jspecify.annotations.Nullable;

/** Looks for what a family must know about its plan. */
final class PlanWarnings {

  private static final int DAYS_IN_A_WEEK = 7;

  /** Hospitals allow from half an hour to two hours: within one it is worth asking. */
  private static final Duration NEAR_HOME = Duration.ofHours(1);

  private final LocalDate today;
  private final List<PlanWarning> warnings = new ArrayList<>();

  PlanWarnings(LocalDate today) {
    this.today = today;
  }

  List<PlanWarning> of(
      PlanRequest request,
      CenterMatch center,
      Timetable timetable,
      StayGuidance guidance,
      Optional<LodgingMatch> lodging) {
    aboutCenter(center);
    aboutDates(timetable);
    aboutNights(request.nights(), timetable, guidance);
    lodging.ifPresent(this::aboutLodging);
    Rota rota = request.rota();
    if (!rota.isEmpty() && rota.gaps() > 0) {
      warnings.add(new PlanWarning.RotaGaps(rota.gaps()));
    }
    return List.copyOf(warnings);
  }

  private void aboutCenter(CenterMatch center) {
    boolean wrongAge =
        center.reasons().stream()
            .anyMatch(reason -> reason instanceof Reason.TreatsAge && reason.fit() == Fit.NO);
    if (wrongAge) {
      warnings.add(new PlanWarning.CenterRuledOut());
    }
    Journey journey = center.journey();
    if (journey != null && isNear(journey.drive())) {
      warnings.add(new PlanWarning.LivesNear(journey));
    }
    if (center.therapies().isEmpty()) {
      warnings.add(new PlanWarning.NoApprovedTherapy());
    }
  }

  private static boolean isNear(@Nullable Drive drive) {
    return drive != null && drive.time().middle().compareTo(NEAR_HOME) <= 0;
  }

  private void aboutDates(Timetable timetable) {
    LocalDate infusion = timetable.infusion();
    if (infusion == null) {
      return;
    }
    LocalDate latestCollection =
        timetable
            .findPhase(Phase.Kind.COLLECTION)
            .map(Phase::lastDay)
            .flatMap(timetable::dateOf)
            .orElse(infusion);
    if (infusion.isBefore(today)) {
      warnings.add(new PlanWarning.InfusionInThePast(infusion));
    } else if (latestCollection.isBefore(today)) {
      warnings.add(new PlanWarning.CollectionInThePast(latestCollection));
    }
  }

  private void aboutNights(int nights, Timetable timetable, StayGuidance guidance) {
    int weeks = guidance.now().most();
    if (nights < weeks * DAYS_IN_A_WEEK) {
      warnings.add(new PlanWarning.ShorterThanLabel(nights, weeks));
    }
    guidance
        .own()
        .map(CenterStay::nearDays)
        .filter(days -> nights < days)
        .ifPresent(days -> warnings.add(new PlanWarning.ShorterThanCenter(nights, days)));
    timetable
        .findMilestone(Milestone.Kind.SECOND_INFUSION)
        .ifPresent(
            second ->
                warnings.add(new PlanWarning.SecondInfusion(second.firstDay(), second.lastDay())));
  }

  private void aboutLodging(LodgingMatch lodging) {
    if (lodging.fit() == Fit.NO) {
      warnings.add(new PlanWarning.LodgingRuledOut());
    }
    if (lodging.distance().isFartherThan(Finder.NEARBY)) {
      warnings.add(new PlanWarning.LodgingFar(lodging.distance(), Finder.NEARBY));
    }
  }
}
