package org.cartlocator.web;

import com.vaadin.flow.router.QueryParameters;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.geocoding.Geocoding;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the search form of a browser that runs no script, or not yet. What was typed comes in the
 * body of the request, since it may be a street address, and the browser is led to an address that
 * holds the place alone.
 */
@RestController
class SearchRedirect {

  static final String PATH = "find";

  /** Means no place; the page says so beside the field. */
  private static final String NOT_UNDERSTOOD = "?";

  private final Geocoder geocoder;

  SearchRedirect(Geocoder geocoder) {
    this.geocoder = geocoder;
  }

  @PostMapping("/" + PATH)
  ResponseEntity<Void> find(@RequestParam Map<String, String> form) {
    Map<String, String> asked = new HashMap<>(form);
    asked.computeIfPresent("near", (name, typed) -> near(typed.strip()));
    SearchState state = SearchState.of(QueryParameters.simple(asked));
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(page(state))).build();
  }

  private static String page(SearchState state) {
    String query = state.toQuery().getQueryString();
    return query.isEmpty() ? "/" : "/?" + query;
  }

  private String near(String typed) {
    if (typed.isEmpty()) {
      return typed;
    }
    return switch (geocoder.locate(typed)) {
      case Geocoding.NotFound none -> mayBeAddress(typed) ? NOT_UNDERSTOOD : typed;
      case Geocoding understood -> Understood.of(typed, understood).near();
    };
  }

  private static boolean mayBeAddress(String typed) {
    return typed.chars().anyMatch(Character::isDigit);
  }
}
