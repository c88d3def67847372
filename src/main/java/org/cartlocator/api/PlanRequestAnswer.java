package org.cartlocator.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.geocoding.Place;
import org.cartlocator.stay.PlanRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a plan was made for.
 *
 * @param lodging where the family wants to stay; null while that is open
 * @param home where the family lives, as exactly as a link tells; null if not told
 * @param nights nights near the center from the infusion on
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PlanRequestAnswer(
    LodgingAnswer.CenterName center,
    @Nullable LodgingName lodging,
    @Nullable PlaceAnswer home,
    @Nullable Integer age,
    @Nullable String diagnosis,
    @Nullable String therapy,
    @Nullable LocalDate infusion,
    int nightsBefore,
    int nights,
    int people) {

  static PlanRequestAnswer of(PlanRequest request, @Nullable Place home) {
    Center center = request.center();
    Lodging lodging = request.lodging();
    return new PlanRequestAnswer(
        new LodgingAnswer.CenterName(
            center.id(), center.name(), center.address().city(), center.address().state()),
        lodging == null ? null : new LodgingName(lodging.id(), lodging.name()),
        home == null ? null : PlaceAnswer.of(home),
        request.patient().age(),
        request.patient().diagnosis(),
        request.patient().therapy(),
        request.infusion(),
        request.nightsBefore(),
        request.nights(),
        request.spending().people());
  }

  /** Which place to stay. */
  record LodgingName(String id, String name) {}
}
