package org.cartlocator.web;

/** Addresses of the pages. */
final class Links {

  private Links() {}

  static String find(SearchState state) {
    return of("", state);
  }

  static String center(String id, SearchState state) {
    return of("centers/" + id, state);
  }

  /** A path, relative to the root of the site, with the state behind it. */
  static String of(String path, SearchState state) {
    String query = state.toQuery().getQueryString();
    String address = path.isEmpty() ? "." : path;
    return query.isEmpty() ? address : address + "?" + query;
  }
}
