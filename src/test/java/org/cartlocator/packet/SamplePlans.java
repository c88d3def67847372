package org.cartlocator.packet;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.stay.Home;
import org.cartlocator.stay.PlanLink;
import org.cartlocator.stay.PlanRequest;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.stay.StayPlanner;
import org.springframework.stereotype.Component;

/** Plans on the real data set. */
@Component
final class SamplePlans {

  /** A child from Harrisburg who is treated in Philadelphia, with a rota that has gaps. */
  static final String CHILD =
      "center=us-pa-chop&near=17101&age=9&diagnosis=ALL&infusion=2027-02-10"
          + "&helpers=3&rota=1212121212121-1-1212333123123123121";

  static final Home HARRISBURG =
      new Home("Harrisburg, PA 17101", new Coordinates(40.26, -76.88), false);

  private final StayPlanner planner;

  SamplePlans(StayPlanner planner) {
    this.planner = planner;
  }

  /** The plan that a query asks for, of a family in Harrisburg where it has a place at all. */
  StayPlan of(String query) {
    Map<String, String> parameters =
        Arrays.stream(query.split("&"))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    Home home = parameters.containsKey("near") ? HARRISBURG : null;
    return planner.plan(planner.read(PlanLink.of(parameters::get), home).request().orElseThrow());
  }

  StayPlan of(PlanRequest request) {
    return planner.plan(request);
  }

  static URI link(String query) {
    return URI.create("https://example.org/plan?" + query);
  }
}
