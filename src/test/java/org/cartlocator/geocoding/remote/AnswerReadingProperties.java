package org.cartlocator.geocoding.remote;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.cartlocator.geocoding.AddressService.Kind;
import org.cartlocator.remote.StrangeAnswers;
import tools.jackson.databind.JsonNode;

/** What holds for whatever a service answers. */
class AnswerReadingProperties {

  /** The names that answers have, and some that they do not. */
  private static final String[] NAMES = {
    "result", "addressMatches", "coordinates", "x", "y", "matchedAddress", "features", "geometry",
    "properties", "name", "type", "state", "countrycode", "lat", "lon", "display_name",
    "place_rank", "addresstype", "address", "ISO3166-2-lvl4", "osm_value", "other"
  };

  /** One for all tries: a client of HTTP takes longer to make than an answer to read. */
  private static final Map<Kind, RemoteGeocoder> READERS =
      Arrays.stream(Kind.values())
          .collect(
              Collectors.toMap(
                  kind -> kind, kind -> Services.at(kind, "http://127.0.0.1:1", Services.AMPLE)));

  @Property(tries = 1000)
  void anyJsonIsReadOrNoAnswer(@ForAll("json") JsonNode answer, @ForAll Kind kind) {
    assertThatCode(() -> reader(kind).read(answer)).doesNotThrowAnyException();
  }

  @Property(tries = 1000)
  void anyDamagedAnswerIsReadOrNoAnswer(@ForAll("damaged") Tuple2<Kind, String> said) {
    StrangeAnswers.parsed(said.get2())
        .ifPresent(
            answer ->
                assertThatCode(() -> reader(said.get1()).read(answer)).doesNotThrowAnyException());
  }

  @Provide
  Arbitrary<JsonNode> json() {
    return StrangeAnswers.json(NAMES);
  }

  @Provide
  Arbitrary<Tuple2<Kind, String>> damaged() {
    return Arbitraries.of(Kind.class)
        .flatMap(
            kind ->
                StrangeAnswers.damaged(Services.answer(kind)).map(text -> Tuple.of(kind, text)));
  }

  private static RemoteGeocoder reader(Kind kind) {
    return Objects.requireNonNull(READERS.get(kind));
  }
}
