package org.cartlocator.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.GreatCircle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The router within the program, on a map of three roads. */
class GraphHopperRouterTests {

  private static final Coordinates WEST = new Coordinates(40.0, -77.0);
  private static final Coordinates EAST = new Coordinates(40.0, -76.8);
  private static final Coordinates OFF_THE_MAP = new Coordinates(34.05, -118.24);

  private final ApplicationContextRunner program =
      new ApplicationContextRunner()
          .withUserConfiguration(TravelConfiguration.class, GraphHopperConfiguration.class);

  @TempDir Path folder;

  @Test
  void theWayGoesAlongTheRoad() throws URISyntaxException {
    try (GraphHopperRouter router = GraphHopperRouter.of(map(), folder.resolve("network"))) {
      List<Optional<Router.Leg>> legs = router.legs(WEST, List.of(EAST, OFF_THE_MAP));

      Router.Leg leg = legs.getFirst().orElseThrow();
      assertThat(leg.road().miles())
          .isCloseTo(GreatCircle.between(WEST, EAST).miles(), within(0.1));
      assertThat(leg.minutes()).isBetween(10.0, 15.0);
      assertThat(legs.getLast()).isEmpty();
    }
  }

  @Test
  void whatIsOffTheMapIsEstimated() throws URISyntaxException {
    try (GraphHopperRouter router = GraphHopperRouter.of(map(), folder.resolve("network"))) {
      Travel travel = new RoutedTravel(router, new EstimatedTravel());

      assertThat(travel.between(WEST, List.of(EAST, OFF_THE_MAP)))
          .extracting(journey -> Objects.requireNonNull(journey.drive()).method())
          .containsExactly(Drive.Method.GRAPHHOPPER, Drive.Method.ESTIMATE);
    }
  }

  @Test
  void theOperatorGivesItTheMap() throws URISyntaxException {
    program
        .withPropertyValues(
            "locator.travel.graphhopper.extract=" + map(),
            "locator.travel.graphhopper.cache=" + folder.resolve("network"))
        .run(
            context -> {
              assertThat(context.getBean(Travel.class)).isInstanceOf(RoutedTravel.class);
              assertThat(Files.isDirectory(folder.resolve("network"))).isTrue();
            });
  }

  @Test
  void withoutAMapThereIsNone() {
    program.run(
        context -> assertThat(context.getBean(Travel.class)).isInstanceOf(EstimatedTravel.class));
  }

  @Test
  void aMapThatIsNotThereStopsTheStart() {
    program
        .withPropertyValues("locator.travel.graphhopper.extract=" + folder.resolve("none.osm.pbf"))
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("locator.travel.graphhopper.extract must be a file"));
  }

  private static Path map() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(GraphHopperRouterTests.class.getResource("/travel/tiny.osm"))
            .toURI());
  }
}
