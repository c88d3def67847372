package org.cartlocator.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.cartlocator.travel.Travel;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The way between two points. */
@RestController
@Tag(name = "Travel")
final class TravelController {

  private final Travel travel;

  TravelController(Travel travel) {
    this.travel = travel;
  }

  @GetMapping("/api/v1/travel")
  @Operation(
      summary = "Distance and driving time between two points",
      description =
          "Both as latitude,longitude. Time and road are null where no road joins them. driveMinutes is"
              + " what one may reckon with, without breaks; driveMinutesLeast and driveMinutesMost"
              + " are a good day and a bad one. method is estimate, osrm, valhalla or graphhopper.")
  JourneyAnswer travel(
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable String units) {
    return JourneyAnswer.of(
        travel.between(Parameters.coordinates("from", from), Parameters.coordinates("to", to)),
        Parameters.units(units));
  }
}
