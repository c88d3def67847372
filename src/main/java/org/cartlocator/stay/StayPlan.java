package org.cartlocator.stay;

import java.util.List;
import java.util.Optional;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.finder.LodgingMatch;

/**
 * The plan of one stay.
 *
 * @param request what it is made for
 * @param center the center, and how it fits the patient
 * @param therapies those that may be given, never empty; the plan allows for all of them
 * @param calls the places to call, in this order; those that are ruled out last
 * @param tasks what to see to, in the order of the phases
 */
public record StayPlan(
    PlanRequest request,
    CenterMatch center,
    List<Therapy> therapies,
    Timetable timetable,
    StayGuidance guidance,
    Budget budget,
    List<LodgingCall> calls,
    List<Task> tasks,
    List<PlanWarning> warnings) {

  /** Keeps its own copies. */
  public StayPlan {
    therapies = List.copyOf(therapies);
    calls = List.copyOf(calls);
    tasks = List.copyOf(tasks);
    warnings = List.copyOf(warnings);
  }

  /** The place to stay that the family has chosen, with its reasons; empty while that is open. */
  public Optional<LodgingMatch> lodging() {
    return calls.stream()
        .map(LodgingCall::match)
        .filter(match -> match.lodging().equals(request.lodging()))
        .findFirst();
  }

  /** The tasks of a phase. */
  public List<Task> tasksOf(Phase.Kind phase) {
    return tasks.stream().filter(task -> task.phase() == phase).toList();
  }
}
