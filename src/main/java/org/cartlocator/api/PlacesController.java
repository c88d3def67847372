package org.cartlocator.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.cartlocator.geocoding.Geocoder;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.geocoding.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Text to places. */
@RestController
@Tag(name = "Places")
final class PlacesController {

  private final Geocoder geocoder;

  PlacesController(Geocoder geocoder) {
    this.geocoder = geocoder;
  }

  @GetMapping("/api/v1/places")
  @Operation(
      summary = "Places that a text may mean, best first; none where nothing matches",
      description =
          "Read by the built-in gazetteer alone. No request here sends a text to another service,"
              + " whatever services the pages may offer: nobody could be asked for consent.")
  List<PlaceAnswer> places(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String limit) {
    String text = Parameters.required("q", q);
    int most = Parameters.integer("limit", limit, 1, 20, 8);
    Stream<Place> meant =
        switch (geocoder.locate(text)) {
          case Geocoding.Found found -> Stream.of(found.place());
          case Geocoding.Ambiguous several ->
              Stream.concat(Stream.of(several.first()), several.others().stream());
          case Geocoding.NotFound none -> Stream.empty();
        };
    // A finished text may also be the beginning of a longer name.
    return Stream.concat(meant, geocoder.suggest(text, most).stream())
        .distinct()
        .limit(most)
        .map(PlaceAnswer::of)
        .toList();
  }
}
