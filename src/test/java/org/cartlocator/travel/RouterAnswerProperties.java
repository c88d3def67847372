package org.cartlocator.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.cartlocator.remote.StrangeAnswers;
import org.cartlocator.travel.Router.Leg;
import tools.jackson.databind.JsonNode;

/** Whatever a router answers, it is sound ways to all the points, or no answer at all. */
class RouterAnswerProperties {

  private static final int POINTS = 2;

  private static final String[] NAMES = {
    "code", "durations", "distances", "units", "sources_to_targets", "to_index", "distance", "time"
  };

  /** Each router with an answer of its own that can be used. */
  enum Reader {
    OSRM(
        """
        {"code": "Ok", "durations": [[0, 5400.5, 7200]], "distances": [[0, 170000, 210000.25]]}
        """) {
      @Override
      List<Optional<Leg>> read(JsonNode body) {
        return OsrmRouter.read(body, POINTS);
      }
    },
    VALHALLA(
        """
        {"units": "miles", "sources_to_targets": [[
          {"from_index": 0, "to_index": 0, "time": 5400, "distance": 105.6},
          {"from_index": 0, "to_index": 1, "time": 7200, "distance": 130}]]}
        """) {
      @Override
      List<Optional<Leg>> read(JsonNode body) {
        return ValhallaRouter.read(body, POINTS);
      }
    };

    private final String answer;

    Reader(String answer) {
      this.answer = answer;
    }

    abstract List<Optional<Leg>> read(JsonNode body);
  }

  @Property
  void anyJsonIsReadOrNoAnswer(@ForAll("json") JsonNode answer, @ForAll Reader reader) {
    assertSound(reader.read(answer));
  }

  /** The frame is right, so that what stands in it is looked at. */
  @Property
  void anyCellIsAWayOrNone(@ForAll("json") JsonNode one, @ForAll("json") JsonNode other) {
    String osrm =
        """
        {"code": "Ok", "durations": [[0, %1$s, %2$s]], "distances": [[0, %2$s, %1$s]]}
        """
            .formatted(one, other);
    String valhalla =
        """
        {"units": "miles", "sources_to_targets": [[
          {"to_index": 1, "time": %1$s, "distance": %2$s}, {"to_index": %1$s, "time": 1, "distance": %2$s}]]}
        """
            .formatted(one, other);

    StrangeAnswers.parsed(osrm)
        .map(Reader.OSRM::read)
        .ifPresent(RouterAnswerProperties::assertSound);
    StrangeAnswers.parsed(valhalla)
        .map(Reader.VALHALLA::read)
        .ifPresent(RouterAnswerProperties::assertSound);
  }

  @Property
  void anyDamagedAnswerIsReadOrNoAnswer(@ForAll("damaged") Tuple2<Reader, String> said) {
    StrangeAnswers.parsed(said.get2())
        .map(said.get1()::read)
        .ifPresent(RouterAnswerProperties::assertSound);
  }

  private static void assertSound(List<Optional<Leg>> legs) {
    assertThat(legs.size()).isIn(0, POINTS);
    assertThat(legs.stream().flatMap(Optional::stream))
        .allSatisfy(
            leg -> {
              assertThat(leg.road().miles()).isFinite().isNotNegative();
              assertThat(leg.minutes()).isFinite().isNotNegative();
            });
  }

  @Provide
  Arbitrary<JsonNode> json() {
    return StrangeAnswers.json(NAMES);
  }

  @Provide
  Arbitrary<Tuple2<Reader, String>> damaged() {
    return Arbitraries.of(Reader.class)
        .flatMap(
            reader -> StrangeAnswers.damaged(reader.answer).map(text -> Tuple.of(reader, text)));
  }
}
