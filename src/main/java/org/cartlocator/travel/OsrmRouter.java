package org.cartlocator.travel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.remote.RemoteAnswer;
import org.cartlocator.remote.RemoteAnswer.Answered;
import org.cartlocator.remote.RemoteService;
import tools.jackson.databind.JsonNode;

/**
 * The table service of OSRM: seconds and meters from the first coordinate to all. A cell is null
 * where it knows no way. A server takes 100 coordinates a call unless its operator allows more.
 * Documented in the repository Project-OSRM/osrm-backend, docs/http.md.
 */
final class OsrmRouter implements Router {

  /** More than half around the Earth. */
  private static final Distance ANYWHERE = Distance.ofMiles(20_000);

  private static final double METERS_PER_KILOMETER = 1000;
  private static final double SECONDS_PER_MINUTE = 60;

  private final RemoteService service;
  private final int table;

  /**
   * Asks a server.
   *
   * @param table how many coordinates it takes in one call
   */
  OsrmRouter(RemoteService service, int table) {
    this.service = service;
    this.table = table;
  }

  @Override
  public Drive.Method method() {
    return Drive.Method.OSRM;
  }

  @Override
  public int most() {
    return table - 1;
  }

  @Override
  public Distance reach() {
    return ANYWHERE;
  }

  @Override
  public List<Optional<Leg>> legs(Coordinates from, List<Coordinates> to) {
    String points =
        Stream.concat(Stream.of(from), to.stream())
            .map(OsrmRouter::point)
            .collect(Collectors.joining(";"));
    RemoteAnswer answer =
        service.get(
            "/table/v1/driving/" + points,
            Map.of("sources", "0", "annotations", "duration,distance"));
    return answer instanceof Answered(JsonNode body) ? read(body, to.size()) : List.of();
  }

  static List<Optional<Leg>> read(JsonNode body, int count) {
    JsonNode seconds = body.path("durations").path(0);
    JsonNode meters = body.path("distances").path(0);
    if (!body.path("code").asString("").equals("Ok")
        || seconds.size() != count + 1
        || meters.size() != count + 1) {
      return List.of();
    }
    List<Optional<Leg>> legs = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      legs.add(leg(seconds.path(i), meters.path(i)));
    }
    return legs;
  }

  private static Optional<Leg> leg(JsonNode seconds, JsonNode meters) {
    // With a value instead: without one, a number too large for a double is an exception.
    double length = meters.asDouble(-1);
    if (!seconds.isNumber() || !meters.isNumber() || length < 0 || Double.isInfinite(length)) {
      return Optional.empty();
    }
    Distance road = Distance.ofKilometers(length / METERS_PER_KILOMETER);
    return Leg.of(road.miles(), seconds.asDouble(-1) / SECONDS_PER_MINUTE);
  }

  private static String point(Coordinates point) {
    return String.format(Locale.ROOT, "%.3f,%.3f", point.lng(), point.lat());
  }
}
