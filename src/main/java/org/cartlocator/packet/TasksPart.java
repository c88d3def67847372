package org.cartlocator.packet;

import java.util.List;
import org.cartlocator.stay.Phase;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.StayWords;
import org.cartlocator.wording.Wording;

/** What to see to, phase by phase, with boxes to tick. */
record TasksPart(String heading, List<Group> groups) {

  TasksPart {
    groups = List.copyOf(groups);
  }

  /** The tasks of a phase. */
  record Group(String phase, String when, List<String> tasks) {
    Group {
      tasks = List.copyOf(tasks);
    }
  }

  static TasksPart of(StayPlan plan, Wording wording) {
    StayWords words = new StayWords(wording);
    return new TasksPart(
        wording.text("packet.tasks"),
        plan.timetable().phases().stream()
            .map(phase -> group(phase, plan, words))
            .filter(group -> !group.tasks().isEmpty())
            .toList());
  }

  private static Group group(Phase phase, StayPlan plan, StayWords words) {
    return new Group(
        words.phase(phase.kind()),
        words.when(phase, plan.timetable()),
        plan.tasksOf(phase.kind()).stream().map(words::task).toList());
  }
}
