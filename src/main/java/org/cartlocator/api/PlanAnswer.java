package org.cartlocator.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.cartlocator.stay.Milestone;
import org.cartlocator.stay.Phase;
import org.cartlocator.stay.PlanWarning;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.stay.Timetable;
import org.cartlocator.wording.StayWords;
import org.jspecify.annotations.Nullable;

/**
 * A plan. Days are counted from the infusion, which is day 0; their dates are null while its is not
 * known.
 *
 * @param link the address of the plan's page
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PlanAnswer(
    PlanRequestAnswer request,
    List<PhaseAnswer> phases,
    List<MilestoneAnswer> milestones,
    MakingAnswer making,
    StayRulesAnswer stayRules,
    BudgetAnswer budget,
    List<CallAnswer> lodging,
    RotaAnswer rota,
    List<ChecklistAnswer> checklist,
    List<WarningAnswer> warnings,
    URI link) {

  static PlanAnswer of(PlanMaking.Made made) {
    StayPlan plan = made.plan();
    StayWords words = new StayWords(made.wording());
    Timetable timetable = plan.timetable();
    return new PlanAnswer(
        PlanRequestAnswer.of(plan.request(), made.home()),
        timetable.phases().stream().map(phase -> PhaseAnswer.of(phase, plan, words)).toList(),
        timetable.milestones().stream()
            .map(milestone -> MilestoneAnswer.of(milestone, timetable, words))
            .toList(),
        MakingAnswer.of(timetable),
        StayRulesAnswer.of(plan),
        BudgetAnswer.of(plan, made.wording()),
        CallAnswer.of(plan, made.units(), made.wording()),
        RotaAnswer.of(plan),
        ChecklistAnswer.of(plan, words),
        plan.warnings().stream().map(warning -> WarningAnswer.of(warning, plan, words)).toList(),
        made.link());
  }

  private static @Nullable LocalDate date(@Nullable Integer day, Timetable timetable) {
    return day == null ? null : timetable.dateOf(day).orElse(null);
  }

  /**
   * A part of the weeks around the infusion.
   *
   * @param firstDay null for the first phase
   * @param lastDay its last day, inclusive; null for the last phase
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record PhaseAnswer(
      String kind,
      String name,
      @Nullable Integer firstDay,
      @Nullable Integer lastDay,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      String when,
      String whatHappens) {

    static PhaseAnswer of(Phase phase, StayPlan plan, StayWords words) {
      return new PhaseAnswer(
          Codes.of(phase.kind()),
          words.phase(phase.kind()),
          phase.firstDay(),
          phase.lastDay(),
          date(phase.firstDay(), plan.timetable()),
          date(phase.lastDay(), plan.timetable()),
          words.when(phase, plan.timetable()),
          words.whatHappens(phase.kind(), plan));
    }
  }

  /** A day to keep in mind, or the days it may fall on. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record MilestoneAnswer(
      String kind,
      String name,
      int firstDay,
      int lastDay,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {

    static MilestoneAnswer of(Milestone milestone, Timetable timetable, StayWords words) {
      return new MilestoneAnswer(
          Codes.of(milestone.kind()),
          words.milestone(milestone.kind()),
          milestone.firstDay(),
          milestone.lastDay(),
          date(milestone.firstDay(), timetable),
          date(milestone.lastDay(), timetable));
    }
  }

  /**
   * How long the cells take to make.
   *
   * @param stated true where the makers' pages say so for each therapy that may be given
   */
  record MakingAnswer(int minDays, int maxDays, boolean stated) {

    static MakingAnswer of(Timetable timetable) {
      return new MakingAnswer(
          timetable.making().minDays(), timetable.making().maxDays(), timetable.making().stated());
    }
  }

  /** What to see to in a phase. */
  record ChecklistAnswer(String phase, List<TaskAnswer> tasks) {

    static List<ChecklistAnswer> of(StayPlan plan, StayWords words) {
      return Arrays.stream(Phase.Kind.values())
          .map(
              kind ->
                  new ChecklistAnswer(
                      Codes.of(kind),
                      plan.tasksOf(kind).stream()
                          .map(task -> new TaskAnswer(Codes.of(task), words.task(task)))
                          .toList()))
          .filter(answer -> !answer.tasks().isEmpty())
          .toList();
    }
  }

  /** Something to see to. */
  record TaskAnswer(String task, String text) {}

  /** What a family must know before it relies on the plan. */
  record WarningAnswer(String kind, String text) {

    static WarningAnswer of(PlanWarning warning, StayPlan plan, StayWords words) {
      return new WarningAnswer(code(warning), words.warning(warning, plan));
    }

    private static String code(PlanWarning warning) {
      return switch (warning) {
        case PlanWarning.CenterRuledOut it -> "center-ruled-out";
        case PlanWarning.NoApprovedTherapy it -> "no-approved-therapy";
        case PlanWarning.LivesNear it -> "lives-near";
        case PlanWarning.InfusionInThePast it -> "infusion-in-the-past";
        case PlanWarning.CollectionInThePast it -> "collection-in-the-past";
        case PlanWarning.ShorterThanLabel it -> "shorter-than-label";
        case PlanWarning.ShorterThanCenter it -> "shorter-than-center";
        case PlanWarning.SecondInfusion it -> "second-infusion";
        case PlanWarning.LodgingRuledOut it -> "lodging-ruled-out";
        case PlanWarning.LodgingFar it -> "lodging-far";
        case PlanWarning.RotaGaps it -> "rota-gaps";
      };
    }
  }
}
