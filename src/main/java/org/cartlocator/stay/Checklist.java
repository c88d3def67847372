package org.cartlocator.stay;

import java.util.Arrays;
import java.util.List;
import org.cartlocator.travel.Journey;
import org.jspecify.annotations.Nullable;

/** Which tasks a family has: all but those that its circumstances make needless. */
final class Checklist {

  private static final int OLDEST_AT_SCHOOL = 18;
  private static final int YOUNGEST_AT_SCHOOL = 4;

  private Checklist() {}

  static List<Task> of(PlanRequest request, Timetable timetable, @Nullable Journey journey) {
    return Arrays.stream(Task.values())
        .filter(task -> isNeeded(task, request, timetable, journey))
        .toList();
  }

  private static boolean isNeeded(
      Task task, PlanRequest request, Timetable timetable, @Nullable Journey journey) {
    return switch (task) {
      case FLIGHTS -> Budgeting.flies(request.spending(), journey);
      case HOSPITAL_SCHOOL -> isAtSchool(request.patient().age());
      case SECOND_INFUSION -> timetable.findMilestone(Milestone.Kind.SECOND_INFUSION).isPresent();
      default -> true;
    };
  }

  private static boolean isAtSchool(@Nullable Integer age) {
    return age != null && age >= YOUNGEST_AT_SCHOOL && age <= OLDEST_AT_SCHOOL;
  }
}
