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

  /**
   * A path, relative to the root of the site, with the state behind it. It begins with "./", for
   * the path may be anything that a visitor was sent to, even {@code javascript:…}.
   */
  static String of(String path, SearchState state) {
    String query = state.toQuery().getQueryString();
    return "./" + path + (query.isEmpty() ? "" : "?" + query);
  }
}
