package org.cartlocator.web;

import com.vaadin.flow.router.Location;
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

  /** The same page in other words. */
  static String of(Location here, PageWording words) {
    return of(here.getPath(), words.in(here.getQueryParameters()));
  }

  /** What the data set is and how far it reaches, in these words. */
  static String data(PageWording words) {
    return of(DataView.PATH, words.in(QueryParameters.empty()));
  }

  /** The guide in these words. */
  static String guide(PageWording words) {
    return of(GuideView.PATH, SearchState.empty().withWords(words).toQuery());
  }

  /** The page for many cases at once in these words. */
  static String caseload(PageWording words) {
    return of(CaseloadView.PATH, SearchState.empty().withWords(words).toQuery());
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
