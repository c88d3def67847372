package org.cartlocator.web;

import com.vaadin.flow.router.QueryParameters;

/** Addresses of the pages. */
final class Links {

  private Links() {}

  static String find(SearchState state) {
    return of("", state.toQuery());
  }

  static String center(String id, SearchState state) {
    return of("centers/" + id, state.toQuery());
  }

  /** The comparison of the centers that the state holds. */
  static String compare(SearchState state) {
    return of("compare", state.toQuery());
  }

  /** The plan of a stay near this center, for the patient, home and nights of the state. */
  static String plan(String centerId, SearchState state) {
    return of(PlanView.PATH, PlanState.of(centerId, state).toQuery());
  }

  /**
   * The guide.
   *
   * @param lang two-letter language code; empty for the browser's choice
   */
  static String guide(String lang) {
    return of(GuideView.PATH, SearchState.empty().withLang(lang).toQuery());
  }

  /**
   * A path, relative to the root of the site, with these parameters. It begins with "./", for the
   * path may be anything that a visitor was sent to, even {@code javascript:…}.
   */
  static String of(String path, QueryParameters parameters) {
    String query = parameters.getQueryString();
    return "./" + path + (query.isEmpty() ? "" : "?" + query);
  }
}
