package org.cartlocator.web;

import java.util.List;
import org.cartlocator.catalog.Center;
import org.cartlocator.finder.Finder;
import org.cartlocator.geocoding.Place;
import org.cartlocator.stay.Home;
import org.cartlocator.stay.LodgingCall;
import org.cartlocator.stay.PlanField;
import org.cartlocator.stay.PlanLink;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.stay.StayPlanner;
import org.cartlocator.wording.CompareWords;
import org.jspecify.annotations.Nullable;

/**
 * A center among those that are compared.
 *
 * @param plan the stay near it, at the place that would be called first; at a hotel where {@link
 *     Finder#NEARBY} holds no place that is open to the family
 * @param shortName what tells it from the others
 */
record ComparedCenter(StayPlan plan, String shortName) {

  /**
   * Weighs centers for the family of a state.
   *
   * @param place where it lives; null if not told
   */
  static List<ComparedCenter> of(
      List<Center> centers, SearchState state, @Nullable Place place, StayPlanner planner) {
    List<String> names = centers.stream().map(center -> withoutBrackets(center.name())).toList();
    return centers.stream()
        .map(
            center -> {
              String name = withoutBrackets(center.name());
              boolean alone = names.indexOf(name) == names.lastIndexOf(name);
              return new ComparedCenter(
                  plan(PlanState.of(center.id(), state).link(), Homes.of(place), planner),
                  alone ? name : center.name());
            })
        .toList();
  }

  Center center() {
    return plan.center().center();
  }

  private static StayPlan plan(PlanLink link, @Nullable Home home, StayPlanner planner) {
    StayPlan open = planner.plan(planner.read(link, home).request().orElseThrow());
    LodgingCall first = CompareWords.firstCall(open);
    if (first == null) {
      return open;
    }
    PlanLink there = link.with(PlanField.LODGING, first.match().lodging().id());
    return planner.plan(planner.read(there, home).request().orElseThrow());
  }

  /** Some hospitals give another name of theirs in brackets, which fills a whole column. */
  private static String withoutBrackets(String name) {
    int bracket = name.indexOf(" (");
    return bracket < 0 ? name : name.substring(0, bracket);
  }
}
