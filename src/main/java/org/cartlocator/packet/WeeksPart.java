package org.cartlocator.packet;

import java.util.List;
import org.cartlocator.stay.Milestone;
import org.cartlocator.stay.Phase;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.StayWords;
import org.cartlocator.wording.Wording;

/** The phases one after the other, and the days to keep in mind. */
record WeeksPart(
    String heading,
    String phaseHead,
    String whatHead,
    List<Row> phases,
    String daysHeading,
    String whenHead,
    String dayHead,
    List<Day> days) {

  WeeksPart {
    phases = List.copyOf(phases);
    days = List.copyOf(days);
  }

  /**
   * A phase.
   *
   * @param look where the family is meanwhile: the name of a color in the style sheet
   */
  record Row(String look, String name, String when, String what) {}

  /**
   * A day to keep in mind.
   *
   * @param look as that of a phase
   */
  record Day(String look, String when, String what) {}

  static WeeksPart of(StayPlan plan, Wording wording) {
    StayWords words = new StayWords(wording);
    return new WeeksPart(
        wording.text("packet.weeks"),
        wording.text("packet.weeks.phase"),
        wording.text("packet.weeks.what"),
        plan.timetable().phases().stream().map(phase -> row(phase, plan, words)).toList(),
        wording.text("packet.days"),
        wording.text("packet.days.when"),
        wording.text("packet.weeks.what"),
        plan.timetable().milestones().stream().map(it -> day(it, plan, words)).toList());
  }

  private static Row row(Phase phase, StayPlan plan, StayWords words) {
    return new Row(
        look(phase.kind()),
        words.phase(phase.kind()),
        words.when(phase, plan.timetable()),
        words.whatHappens(phase.kind(), plan));
  }

  private static Day day(Milestone milestone, StayPlan plan, StayWords words) {
    return new Day(
        milestone.kind() == Milestone.Kind.INFUSION ? "zero" : "plain",
        words.when(milestone, plan.timetable()),
        words.milestone(milestone.kind()));
  }

  private static String look(Phase.Kind kind) {
    return switch (kind) {
      case REFERRAL, HOME -> "plain";
      case COLLECTION, MANUFACTURING -> "making";
      case LYMPHODEPLETION -> "chemo";
      case INFUSION -> "zero";
      case DAILY_CHECKS, NEAR_CENTER -> "near";
    };
  }
}
