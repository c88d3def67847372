package org.cartlocator.travel;

import com.graphhopper.GHRequest;
import com.graphhopper.GHResponse;
import com.graphhopper.GraphHopper;
import com.graphhopper.ResponsePath;
import com.graphhopper.config.CHProfile;
import com.graphhopper.config.Profile;
import com.graphhopper.util.GHUtility;
import com.graphhopper.util.Parameters;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;

/**
 * GraphHopper within the program, on a map of the operator's. What lies off that map it does not
 * know. It has no table, so that each way is looked up on its own; in a prepared network that takes
 * about a millisecond.
 */
final class GraphHopperRouter implements Router, AutoCloseable {

  private static final String CAR = "car";
  private static final int MANY = 1000;
  private static final Distance ANYWHERE = Distance.ofMiles(20_000);
  private static final double METERS_PER_KILOMETER = 1000;
  private static final double MILLISECONDS_PER_MINUTE = 60_000;

  private final GraphHopper network;

  private GraphHopperRouter(GraphHopper network) {
    this.network = network;
  }

  /**
   * Reads a map, or what was made of it before.
   *
   * @param extract data of OpenStreetMap
   * @param cache a folder that may be written
   */
  static GraphHopperRouter of(Path extract, Path cache) {
    GraphHopper network = new GraphHopper();
    network.setOSMFile(extract.toString());
    network.setGraphHopperLocation(cache.toString());
    network.setEncodedValuesString("car_access, car_average_speed, road_access");
    network.setProfiles(
        new Profile(CAR).setCustomModel(GHUtility.loadCustomModelFromJar("car.json")));
    network.getCHPreparationHandler().setCHProfiles(new CHProfile(CAR));
    network.importOrLoad();
    return new GraphHopperRouter(network);
  }

  @Override
  public Drive.Method method() {
    return Drive.Method.GRAPHHOPPER;
  }

  @Override
  public int most() {
    return MANY;
  }

  @Override
  public Distance reach() {
    return ANYWHERE;
  }

  @Override
  public List<Optional<Leg>> legs(Coordinates from, List<Coordinates> to) {
    return to.stream().map(point -> leg(from, point)).toList();
  }

  @Override
  public void close() {
    network.close();
  }

  private Optional<Leg> leg(Coordinates from, Coordinates to) {
    GHRequest question = new GHRequest(from.lat(), from.lng(), to.lat(), to.lng()).setProfile(CAR);
    // Lengths and times alone: no line to draw, no turns to tell.
    question.putHint(Parameters.Routing.CALC_POINTS, false);
    question.putHint(Parameters.Routing.INSTRUCTIONS, false);
    GHResponse answer = network.route(question);
    if (answer.hasErrors()) {
      return Optional.empty();
    }
    ResponsePath way = answer.getBest();
    Distance road = Distance.ofKilometers(way.getDistance() / METERS_PER_KILOMETER);
    return Leg.of(road.miles(), way.getTime() / MILLISECONDS_PER_MINUTE);
  }
}
