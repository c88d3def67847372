package org.cartlocator.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.cartlocator.catalog.Confidence;
import org.cartlocator.catalog.Location;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.Rate;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Places to stay near a center: those that are not ruled out first, each group nearest first. */
record LodgingAnswer(CenterName center, int nights, List<Item> lodging) {

  /** Which center. */
  record CenterName(String id, String name, String city, String state) {}

  /**
   * A place to stay. Where it is known only to its town ({@code precision: city}), the distance is
   * a whole number and a rough guide.
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "LodgingItem")
  record Item(
      String id,
      String name,
      Lodging.Kind kind,
      String city,
      String state,
      double lat,
      double lng,
      Location.Precision precision,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double distanceMiles,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double distanceKilometers,
      String fit,
      List<ReasonAnswer> reasons,
      @Nullable Rate rate,
      @Nullable String phone,
      @Nullable String website,
      Confidence confidence,
      LocalDate reviewed) {

    static Item of(LodgingMatch match, LengthUnit units, Wording wording) {
      Lodging place = match.lodging();
      double exact = units.of(match.distance());
      double distance = match.exact() ? exact : Math.rint(exact);
      boolean miles = units == LengthUnit.MILES;
      return new Item(
          place.id(),
          place.name(),
          place.kind(),
          place.address().city(),
          place.address().state(),
          place.location().lat(),
          place.location().lng(),
          place.location().precision(),
          miles ? distance : null,
          miles ? null : distance,
          ReasonAnswer.code(match.fit()),
          match.reasons().stream().map(reason -> ReasonAnswer.of(reason, wording)).toList(),
          place.rate(),
          place.phone(),
          place.website() == null ? null : place.website().toString(),
          place.confidence(),
          place.reviewed());
    }
  }
}
