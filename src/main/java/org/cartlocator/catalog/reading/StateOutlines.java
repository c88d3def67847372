package org.cartlocator.catalog.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cartlocator.geo.Coordinates;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.util.GeometricShapeFactory;
import tools.jackson.databind.JsonNode;

/**
 * Tells which states a point lies in, by the outlines that {@code gazetteer/outlines.mjs} packs.
 */
final class StateOutlines {

  /** The outlines cut across bays and river mouths by up to about this much. */
  private static final double TOLERANCE_MILES = 1.2;

  private static final double MILES_PER_DEGREE = 69.1;

  private final GeometryFactory factory = new GeometryFactory();
  private final SortedMap<String, PreparedGeometry> states = new TreeMap<>();

  StateOutlines() {
    JsonNode resource = Resources.gzippedJson("outlines/us-states.json.gz");
    double steps = resource.path("stepsPerDegree").doubleValue();
    for (Map.Entry<String, JsonNode> state : resource.path("states").properties()) {
      states.put(
          state.getKey(), PreparedGeometryFactory.prepare(polygons(state.getValue(), steps)));
    }
  }

  /** Whether an outline of this state is known. */
  boolean knows(String state) {
    return states.containsKey(state);
  }

  /** Whether the point lies in the state, or so near that the outline cannot tell. */
  boolean isIn(Coordinates point, String state) {
    PreparedGeometry outline = states.get(state);
    return outline != null && outline.intersects(surroundings(point));
  }

  /** Every state that the point lies in or next to, by its letters. */
  List<String> statesAt(Coordinates point) {
    Geometry surroundings = surroundings(point);
    return states.entrySet().stream()
        .filter(state -> state.getValue().intersects(surroundings))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Geometry surroundings(Coordinates point) {
    double north = TOLERANCE_MILES / MILES_PER_DEGREE;
    double east = north / Math.max(0.1, Math.cos(Math.toRadians(point.lat())));
    GeometricShapeFactory shape = new GeometricShapeFactory(factory);
    shape.setCentre(new Coordinate(point.lng(), point.lat()));
    shape.setWidth(2 * east);
    shape.setHeight(2 * north);
    shape.setNumPoints(16);
    return shape.createEllipse();
  }

  private Geometry polygons(JsonNode packed, double steps) {
    List<Polygon> polygons = new ArrayList<>();
    for (JsonNode rings : packed) {
      List<LinearRing> unpacked = new ArrayList<>();
      rings.forEach(ring -> unpacked.add(ring(ring, steps)));
      polygons.add(
          factory.createPolygon(
              unpacked.getFirst(), unpacked.stream().skip(1).toArray(LinearRing[]::new)));
    }
    return factory.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  private LinearRing ring(JsonNode packed, double steps) {
    Coordinate[] corners = new Coordinate[packed.size() / 2];
    int x = 0;
    int y = 0;
    for (int i = 0; i < corners.length; i++) {
      x += packed.path(2 * i).intValue();
      y += packed.path(2 * i + 1).intValue();
      corners[i] = new Coordinate(x / steps, y / steps);
    }
    return factory.createLinearRing(corners);
  }
}
