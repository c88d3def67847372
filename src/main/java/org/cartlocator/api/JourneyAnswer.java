package org.cartlocator.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.cartlocator.travel.Drive;
import org.cartlocator.travel.Journey;
import org.jspecify.annotations.Nullable;

/**
 * A way, in miles or kilometers as asked for. The fields of the other unit are left out; road and
 * time are null where no road joins the two points.
 *
 * @param driveMinutes what one may reckon with
 * @param driveMinutesLeast on a good day
 * @param driveMinutesMost on a bad day
 * @param method what made road and time: {@code estimate}, {@code osrm}, {@code valhalla} or {@code
 *     graphhopper}
 */
record JourneyAnswer(
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double greatCircleMiles,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double greatCircleKilometers,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double roadMiles,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double roadKilometers,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long driveMinutes,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long driveMinutesLeast,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long driveMinutesMost,
    boolean flightLikely,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String method) {

  static JourneyAnswer of(Journey journey, LengthUnit units) {
    Drive drive = journey.drive();
    boolean miles = units == LengthUnit.MILES;
    Double greatCircle = units.of(journey.greatCircle());
    Double road = drive == null ? null : (Double) units.of(drive.road());
    return new JourneyAnswer(
        miles ? greatCircle : null,
        miles ? null : greatCircle,
        miles ? road : null,
        miles ? null : road,
        drive == null ? null : (Long) drive.time().middle().toMinutes(),
        drive == null ? null : (Long) drive.time().least().toMinutes(),
        drive == null ? null : (Long) drive.time().most().toMinutes(),
        journey.flightLikely(),
        drive == null ? null : drive.method().name().toLowerCase(java.util.Locale.ROOT));
  }
}
