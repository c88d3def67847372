package org.cartlocator.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.geo.Distance;
import org.cartlocator.remote.LocalServer;
import org.cartlocator.remote.RemoteService;
import org.cartlocator.remote.RemoteSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** Ways that a router on another host tells, and what becomes of them when it does not. */
class RoutedTravelTests {

  private static final Coordinates HARRISBURG = new Coordinates(40.27321, -76.88442);
  private static final Coordinates PHILADELPHIA = new Coordinates(39.9526, -75.1652);
  private static final Coordinates PITTSBURGH = new Coordinates(40.4406, -79.9959);
  private static final Coordinates HONOLULU = new Coordinates(21.31, -157.86);
  private static final List<Coordinates> BOTH = List.of(PHILADELPHIA, PITTSBURGH);

  private static final Travel ESTIMATE = new EstimatedTravel();

  /** Both routers must behave alike; each speaks a language of its own. */
  enum Speech {
    OSRM {
      @Override
      Router router(RemoteService service) {
        return new OsrmRouter(service, 100);
      }

      @Override
      String answer(String... cells) {
        return """
            {"code": "Ok", "durations": [[0, %s]], "distances": [[0, %s]]}
            """
            .formatted(column(cells, 0), column(cells, 1));
      }
    },
    VALHALLA {
      @Override
      Router router(RemoteService service) {
        return new ValhallaRouter(service, 50, Distance.ofMiles(248));
      }

      @Override
      String answer(String... cells) {
        List<String> row =
            IntStream.range(0, cells.length)
                .mapToObj(
                    i ->
                        """
                        {"from_index": 0, "to_index": %d, "time": %s, "distance": %s}
                        """
                            .formatted(i, part(cells[i], 0), miles(part(cells[i], 1))))
                .toList();
        return "{\"units\": \"miles\", \"sources_to_targets\": [[" + String.join(",", row) + "]]}";
      }

      private static String miles(String meters) {
        return meters.equals("null")
            ? meters
            : Double.toString(Distance.ofKilometers(Double.parseDouble(meters) / 1000).miles());
      }
    };

    abstract Router router(RemoteService service);

    /** An answer for some points; a cell is seconds and meters, as "5400 170000". */
    abstract String answer(String... cells);

    private static String column(String[] cells, int part) {
      return String.join(", ", Stream.of(cells).map(cell -> part(cell, part)).toList());
    }

    private static String part(String cell, int part) {
      int space = cell.indexOf(' ');
      return part == 0 ? cell.substring(0, space) : cell.substring(space + 1);
    }

    Travel travel(String url) {
      return new RoutedTravel(router(new RemoteService("test", quick(url))), ESTIMATE);
    }
  }

  /** Enough calls a second for a test, and no long wait for what never comes. */
  private static RemoteSettings quick(String url) {
    return new RemoteSettings(
        url,
        Duration.ofMillis(400),
        4,
        1000,
        0,
        Duration.ofMinutes(1),
        DataSize.ofMegabytes(1),
        "test");
  }

  @ParameterizedTest
  @EnumSource
  void oneCallTellsTheWaysToAllPoints(Speech speech) {
    String answer = speech.answer("5700 171000", "11520 330000");
    try (LocalServer server = LocalServer.replying(LocalServer.json(answer))) {
      List<Journey> journeys = speech.travel(server.url()).between(HARRISBURG, BOTH);

      assertThat(server.requests()).hasSize(1);
      Drive first = drive(journeys.getFirst());
      assertThat(first.method().name()).isEqualTo(speech.name());
      assertThat(first.road().kilometers()).isCloseTo(171, within(0.01));
      assertThat(first.time().middle()).isEqualTo(Duration.ofMinutes(95));
      assertThat(first.time().least()).isEqualTo(Duration.ofMinutes(90));
      assertThat(first.time().most()).isEqualTo(Duration.ofMinutes(119));
      assertThat(drive(journeys.getLast()).road().kilometers()).isCloseTo(330, within(0.01));
    }
  }

  @ParameterizedTest
  @EnumSource
  void pointsAreSentWithThreeDecimalsAndNothingElseIs(Speech speech) {
    String answer = speech.answer("5700 171000");
    try (LocalServer server = LocalServer.replying(LocalServer.json(answer))) {
      speech.travel(server.url()).between(HARRISBURG, PHILADELPHIA);

      LocalServer.Request request = server.requests().getFirst();
      assertThat(request.target() + request.body())
          .contains("40.273", "-76.884", "39.953", "-75.165")
          .doesNotContain("40.2732", "76.8844");
    }
  }

  @Test
  void osrmIsAskedForItsTable() {
    try (LocalServer server = LocalServer.replying(LocalServer.status(500))) {
      Speech.OSRM.travel(server.url()).between(HARRISBURG, BOTH);

      assertThat(server.requests().getFirst().target())
          .isEqualTo(
              "/table/v1/driving/-76.884,40.273;-75.165,39.953;-79.996,40.441"
                  + "?annotations=duration%2Cdistance&sources=0");
    }
  }

  @Test
  void valhallaIsAskedForItsMatrix() {
    try (LocalServer server = LocalServer.replying(LocalServer.status(500))) {
      Speech.VALHALLA.travel(server.url()).between(HARRISBURG, PHILADELPHIA);

      LocalServer.Request request = server.requests().getFirst();
      assertThat(request.method()).isEqualTo("POST");
      assertThat(request.target()).isEqualTo("/sources_to_targets");
      assertThat(request.body())
          .isEqualTo(
              "{\"sources\":[{\"lat\":40.273,\"lon\":-76.884}],"
                  + "\"targets\":[{\"lat\":39.953,\"lon\":-75.165}],"
                  + "\"costing\":\"auto\",\"units\":\"miles\"}");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWayTheRouterDoesNotKnowIsEstimated(Speech speech) {
    String answer = speech.answer("null null", "11520 330000");
    try (LocalServer server = LocalServer.replying(LocalServer.json(answer))) {
      List<Journey> journeys = speech.travel(server.url()).between(HARRISBURG, BOTH);

      assertThat(journeys.getFirst()).isEqualTo(ESTIMATE.between(HARRISBURG, PHILADELPHIA));
      assertThat(drive(journeys.getLast()).method().isRouted()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWayThatCannotBeTrueIsEstimated(Speech speech) {
    // A map that ends at the border of a state puts a point beyond it on the border.
    String answer = speech.answer("600 9000", "90000 3000000");
    try (LocalServer server = LocalServer.replying(LocalServer.json(answer))) {
      assertThat(speech.travel(server.url()).between(HARRISBURG, BOTH))
          .isEqualTo(ESTIMATE.between(HARRISBURG, BOTH));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whereNoRoadLeadsNobodyIsAsked(Speech speech) {
    try (LocalServer server = LocalServer.replying(LocalServer.status(500))) {
      Journey journey = speech.travel(server.url()).between(HONOLULU, PHILADELPHIA);

      assertThat(journey.drive()).isNull();
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void aLargeTableIsAskedForInParts() {
    try (LocalServer server =
        LocalServer.replying(LocalServer.json(Speech.OSRM.answer("5700 171000", "5700 171000")))) {
      Router router = new OsrmRouter(new RemoteService("test", quick(server.url())), 3);
      List<Coordinates> five = Collections.nCopies(5, PHILADELPHIA);

      List<Journey> journeys = new RoutedTravel(router, ESTIMATE).between(HARRISBURG, five);

      assertThat(server.requests()).hasSize(3);
      // The last part holds one point, so that an answer for two is none.
      assertThat(journeys.stream().map(journey -> drive(journey).method()))
          .containsExactly(
              Drive.Method.OSRM,
              Drive.Method.OSRM,
              Drive.Method.OSRM,
              Drive.Method.OSRM,
              Drive.Method.ESTIMATE);
    }
  }

  @Test
  void whatIsOutOfReachIsNotAsked() {
    Coordinates losAngeles = new Coordinates(34.05, -118.24);
    try (LocalServer server =
        LocalServer.replying(LocalServer.json(Speech.VALHALLA.answer("5700 171000")))) {
      List<Journey> journeys =
          Speech.VALHALLA
              .travel(server.url())
              .between(HARRISBURG, List.of(losAngeles, PHILADELPHIA));

      assertThat(journeys.stream().map(journey -> drive(journey).method()))
          .containsExactly(Drive.Method.ESTIMATE, Drive.Method.VALHALLA);
      assertThat(server.requests().getFirst().body()).doesNotContain("34.05");
    }
  }

  static Stream<LocalServer.Reply> faults() {
    return Stream.of(
        LocalServer.status(500),
        LocalServer.tooMany("120"),
        LocalServer.brokenOff(),
        LocalServer.redirect("/elsewhere"),
        LocalServer.json("this is no JSON"),
        LocalServer.json("[]"),
        LocalServer.json("{}"),
        LocalServer.json("null"),
        LocalServer.text(400, "application/json", "{\"code\": \"TooBig\"}"),
        // Tables of another size, without one half, or with words in them.
        LocalServer.json(Speech.OSRM.answer("5700 171000")),
        LocalServer.json(Speech.VALHALLA.answer("5700 171000")),
        LocalServer.json("{\"code\": \"Ok\", \"durations\": [[0, 1, 2]]}"),
        LocalServer.json(
            "{\"code\": \"Ok\", \"durations\": [[0, \"a\", -1]], \"distances\": [[0, {}, -5]]}"),
        LocalServer.json(
            "{\"units\": \"miles\", \"sources_to_targets\": [[{\"to_index\": 9}, \"a\"]]}"),
        LocalServer.json("{\"units\": \"parsecs\", \"sources_to_targets\": [[{}, {}]]}"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void anyFaultLeavesTheEstimate(LocalServer.Reply fault) {
    for (Speech speech : Speech.values()) {
      try (LocalServer server = LocalServer.replying(fault)) {
        assertThat(speech.travel(server.url()).between(HARRISBURG, BOTH))
            .isEqualTo(ESTIMATE.between(HARRISBURG, BOTH));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aServerThatIsNotThereOrDoesNotAnswerLeavesTheEstimate(Speech speech) {
    List<Journey> estimated = ESTIMATE.between(HARRISBURG, BOTH);

    assertThat(speech.travel(LocalServer.nobody()).between(HARRISBURG, BOTH)).isEqualTo(estimated);
    try (LocalServer server = LocalServer.replying(LocalServer.status(500))) {
      server.reply(server.dripping());
      assertThat(speech.travel(server.url()).between(HARRISBURG, BOTH)).isEqualTo(estimated);
      server.reply(server.held(LocalServer.status(500)));
      assertThat(speech.travel(server.url()).between(HARRISBURG, BOTH)).isEqualTo(estimated);
    }
  }

  private static Drive drive(Journey journey) {
    return Objects.requireNonNull(journey.drive());
  }
}
