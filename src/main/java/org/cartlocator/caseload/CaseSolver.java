package org.cartlocator.caseload;

import java.util.List;
import java.util.stream.Stream;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.finder.CenterQuery;
import org.cartlocator.finder.Finder;
import org.cartlocator.finder.Fit;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.finder.Patient;
import org.cartlocator.stay.Home;
import org.cartlocator.stay.PlanRequest;
import org.cartlocator.stay.StayOutline;
import org.cartlocator.stay.StayPlanner;
import org.cartlocator.travel.Journey;

/** Answers cases. Remembers the last ones of one run, for many families live at the same place. */
final class CaseSolver {

  private static final int REMEMBERED = 5_000;

  private final Finder finder;
  private final StayPlanner planner;
  private final RunOptions options;
  private final Recent<Question, List<CenterAnswer>> recent = new Recent<>(REMEMBERED);

  CaseSolver(Finder finder, StayPlanner planner, RunOptions options) {
    this.finder = finder;
    this.planner = planner;
    this.options = options;
  }

  /** All that an answer hangs on. */
  private record Question(Home home, Patient patient, int nights) {}

  CaseAnswer answer(CaseReading reading) {
    return new CaseAnswer(
        reading,
        reading
            .sound()
            .map(it -> recent.get(new Question(home(it), it.patient(), it.nights()), this::centers))
            .orElse(List.of()));
  }

  /** Where the family lives, as a plan takes it. */
  static Home home(Case sound) {
    CasePlace home = sound.home();
    return new Home(home.place().label(), home.place().location(), home.isRough());
  }

  private List<CenterAnswer> centers(Question question) {
    CenterQuery query =
        new CenterQuery(
            question.home().location(), question.patient(), null, false, options.centers());
    return finder.findCenters(query).matches().stream()
        .flatMap(match -> answer(question, match))
        .toList();
  }

  private Stream<CenterAnswer> answer(Question question, CenterMatch match) {
    Journey journey = match.journey();
    if (journey == null) {
      return Stream.empty();
    }
    StayOutline outline =
        planner.outline(
            PlanRequest.usual(
                match.center(), question.home(), question.patient(), question.nights()),
            journey);
    return Stream.of(
        new CenterAnswer(
            match.center(),
            match.fit(),
            journey,
            outline.places(),
            outline.toCall().map(LodgingMatch::lodging).orElse(null),
            outline.toCall().map(LodgingMatch::fit).orElse(Fit.ASK),
            outline.totals()));
  }
}
