package org.cartlocator.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Confidence;
import org.cartlocator.catalog.Contact;
import org.cartlocator.catalog.PatientGroup;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.finder.CenterMatches;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param origin where the search started; null without one
 * @param alternatives other places that may have been meant
 * @param total how many centers match, of which {@code centers} holds some
 * @param offset how many centers come before these
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CentersAnswer(
    @Nullable PlaceAnswer origin,
    @Nullable String match,
    List<PlaceAnswer> alternatives,
    int total,
    int offset,
    List<Item> centers) {

  static CentersAnswer of(
      @Nullable Origin origin,
      CenterMatches matches,
      int offset,
      LengthUnit units,
      Wording wording) {
    return new CentersAnswer(
        origin == null ? null : PlaceAnswer.of(origin.place()),
        origin == null ? null : origin.match(),
        origin == null ? List.of() : origin.alternatives().stream().map(PlaceAnswer::of).toList(),
        matches.total(),
        offset,
        matches.matches().stream()
            .skip(offset)
            .map(match -> Item.of(match, units, wording))
            .toList());
  }

  /** A center in a list. Distances are there only when the search has an origin. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "CenterItem")
  record Item(
      String id,
      String name,
      String city,
      String state,
      double lat,
      double lng,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double distanceMiles,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double distanceKilometers,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double roadMiles,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double roadKilometers,
      @Nullable Long driveMinutes,
      @Nullable Long driveMinutesLeast,
      @Nullable Long driveMinutesMost,
      @Nullable String method,
      boolean flightLikely,
      String fit,
      List<ReasonAnswer> reasons,
      List<TherapyAnswer> therapies,
      List<PatientGroup> patientGroups,
      int placesToStay,
      @Nullable String phone,
      Contact.@Nullable Kind phoneKind,
      Confidence confidence,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String caution,
      LocalDate reviewed) {

    static Item of(CenterMatch match, LengthUnit units, Wording wording) {
      Center center = match.center();
      JourneyAnswer way = match.journey() == null ? null : JourneyAnswer.of(match.journey(), units);
      Contact contact = center.bestContact().orElse(null);
      return new Item(
          center.id(),
          center.name(),
          center.address().city(),
          center.address().state(),
          center.location().lat(),
          center.location().lng(),
          way == null ? null : way.greatCircleMiles(),
          way == null ? null : way.greatCircleKilometers(),
          way == null ? null : way.roadMiles(),
          way == null ? null : way.roadKilometers(),
          way == null ? null : way.driveMinutes(),
          way == null ? null : way.driveMinutesLeast(),
          way == null ? null : way.driveMinutesMost(),
          way == null ? null : way.method(),
          way != null && way.flightLikely(),
          ReasonAnswer.code(match.fit()),
          match.reasons().stream().map(reason -> ReasonAnswer.of(reason, wording)).toList(),
          match.therapies().stream().map(TherapyAnswer::of).toList(),
          center.patientGroups().stream().sorted().toList(),
          match.placesToStay(),
          contact == null ? null : contact.phone(),
          contact == null ? null : contact.kind(),
          center.confidence(),
          center.caution(),
          center.reviewed());
    }
  }

  /** A therapy and whether a page names it for the center. */
  record TherapyAnswer(String therapy, String brand, String status) {

    static TherapyAnswer of(CenterMatch.TherapyStatus status) {
      return new TherapyAnswer(
          status.therapy(), status.brand(), status.listed() ? "listed" : "ask");
    }
  }
}
