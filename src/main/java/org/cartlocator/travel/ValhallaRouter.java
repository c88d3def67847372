package org.cartlocator.travel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.remote.RemoteAnswer;
import org.cartlocator.remote.RemoteAnswer.Answered;
import org.cartlocator.remote.RemoteService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The matrix service of Valhalla: seconds and miles from one source to many targets. A cell has
 * null figures where it knows no way. A server refuses a whole call that holds more targets, or
 * ones farther away, than its operator allows; usually 50 and 400 km. Documented at
 * valhalla.github.io/valhalla/api/matrix/api-reference.
 */
final class ValhallaRouter implements Router {

  private static final double SECONDS_PER_MINUTE = 60;
  private static final double THOUSANDTHS = 1000;

  private final RemoteService service;
  private final int targets;
  private final Distance reach;

  /**
   * Asks a server.
   *
   * @param targets how many it takes in one call
   * @param reach how far away it lets them be
   */
  ValhallaRouter(RemoteService service, int targets, Distance reach) {
    this.service = service;
    this.targets = targets;
    this.reach = reach;
  }

  @Override
  public Drive.Method method() {
    return Drive.Method.VALHALLA;
  }

  @Override
  public int most() {
    return targets;
  }

  @Override
  public Distance reach() {
    return reach;
  }

  @Override
  public List<Optional<Leg>> legs(Coordinates from, List<Coordinates> to) {
    ObjectNode question = JsonNodeFactory.instance.objectNode();
    question.putArray("sources").add(point(from));
    question.putArray("targets").addAll(points(to));
    question.put("costing", "auto").put("units", "miles");
    RemoteAnswer answer = service.post("/sources_to_targets", question);
    return answer instanceof Answered(JsonNode body) ? read(body, to.size()) : List.of();
  }

  static List<Optional<Leg>> read(JsonNode body, int count) {
    JsonNode row = body.path("sources_to_targets").path(0);
    if (!body.path("units").asString("").equals("miles") || row.size() != count) {
      return List.of();
    }
    List<Optional<Leg>> legs = new ArrayList<>(Collections.nCopies(count, Optional.empty()));
    for (JsonNode cell : row) {
      int target = cell.path("to_index").asInt(-1);
      JsonNode miles = cell.path("distance");
      JsonNode seconds = cell.path("time");
      if (target >= 0 && target < count && miles.isNumber() && seconds.isNumber()) {
        // With a value instead: without one, a number too large for a double is an exception.
        legs.set(target, Leg.of(miles.asDouble(-1), seconds.asDouble(-1) / SECONDS_PER_MINUTE));
      }
    }
    return legs;
  }

  private static Collection<JsonNode> points(List<Coordinates> points) {
    return points.stream().<JsonNode>map(ValhallaRouter::point).toList();
  }

  private static ObjectNode point(Coordinates point) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("lat", Math.round(point.lat() * THOUSANDTHS) / THOUSANDTHS)
        .put("lon", Math.round(point.lng() * THOUSANDTHS) / THOUSANDTHS);
  }
}
