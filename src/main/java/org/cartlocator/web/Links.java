package org.cartlocator.web;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cartlocator.stay.PlanField;
import org.cartlocator.stay.PlanLink;

/** Addresses of the pages. */
final class Links {

  private Links() {}

  static String find(SearchState state) {
    return of("", state);
  }

  static String center(String id, SearchState state) {
    return of("centers/" + id, state);
  }

  /** The comparison of the centers that the state holds. */
  static String compare(SearchState state) {
    return of("compare", state);
  }

  /** The plan of a stay near this center, for the patient, home and nights of the state. */
  static String plan(String centerId, SearchState state) {
    Map<String, String> parameters = new LinkedHashMap<>(planLink(centerId, state).parameters());
    if (!state.lang().isEmpty()) {
      parameters.put(PageLanguage.PARAMETER, state.lang());
    }
    return "./plan?" + QueryParameters.simple(parameters).getQueryString();
  }

  /** What the state asks, as it is asked of a plan. */
  static PlanLink planLink(String centerId, SearchState state) {
    return PlanLink.EMPTY
        .with(PlanField.CENTER, centerId)
        .with(PlanField.NEAR, state.near())
        .with(PlanField.AGE, state.age())
        .with(PlanField.DIAGNOSIS, state.diagnosis())
        .with(PlanField.THERAPY, state.therapy())
        .with(PlanField.NIGHTS, state.nights());
  }

  /**
   * A path, relative to the root of the site, with the state behind it. It begins with "./", for
   * the path may be anything that a visitor was sent to, even {@code javascript:…}.
   */
  static String of(String path, SearchState state) {
    String query = state.toQuery().getQueryString();
    return "./" + path + (query.isEmpty() ? "" : "?" + query);
  }
}
