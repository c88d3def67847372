package org.cartlocator.geocoding.remote;

import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cartlocator.geocoding.AddressService.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What holds for whatever a service answers. */
class AnswerReadingProperties {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** The names that answers have, and some that they do not. */
  private static final String[] NAMES = {
    "result", "addressMatches", "coordinates", "x", "y", "matchedAddress", "features", "geometry",
    "properties", "name", "type", "state", "countrycode", "lat", "lon", "display_name",
    "place_rank", "addresstype", "address", "ISO3166-2-lvl4", "osm_value", "other"
  };

  @Property(tries = 1000)
  void anyJsonIsReadOrNoAnswer(@ForAll("json") JsonNode answer, @ForAll Kind kind) {
    assertThatCode(() -> reader(kind).read(answer)).doesNotThrowAnyException();
  }

  /** A true answer in which some bytes are others: what is still JSON has almost its form. */
  @Property(tries = 1000)
  void anyDamagedAnswerIsReadOrNoAnswer(
      @ForAll Kind kind, @ForAll int where, @ForAll("characters") char other) {
    StringBuilder text = new StringBuilder(Services.answer(kind));
    text.setCharAt(Math.floorMod(where, text.length()), other);
    JsonNode answer;
    try {
      answer = JsonMapper.shared().readTree(text.toString());
    } catch (JacksonException e) {
      // The caller has no answer to read then.
      return;
    }
    assertThatCode(() -> reader(kind).read(answer)).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<Character> characters() {
    return Arbitraries.of(
        "0123456789-.eE\"[]{}:, nulltrue\u0000ñ".chars().mapToObj(c -> (char) c).toList());
  }

  @Provide
  Arbitrary<JsonNode> json() {
    Arbitrary<JsonNode> leaf =
        Arbitraries.oneOf(
            Arbitraries.just(JSON.nullNode()),
            Arbitraries.of(true, false).map(JSON::booleanNode),
            Arbitraries.doubles().map(JSON::numberNode),
            Arbitraries.strings().ofMaxLength(12).map(JSON::stringNode),
            Arbitraries.of("40.1", "-75", "NaN", "1e999", "US-PA", "house").map(JSON::stringNode));
    return Arbitraries.recursive(() -> leaf, AnswerReadingProperties::nested, 0, 5);
  }

  private static Arbitrary<JsonNode> nested(Arbitrary<JsonNode> inner) {
    Arbitrary<JsonNode> arrays =
        inner
            .list()
            .ofMaxSize(3)
            .map(
                items -> {
                  ArrayNode array = JSON.arrayNode();
                  items.forEach(array::add);
                  return array;
                });
    Arbitrary<JsonNode> objects =
        Arbitraries.maps(Arbitraries.of(NAMES), inner)
            .ofMaxSize(4)
            .map(
                fields -> {
                  ObjectNode object = JSON.objectNode();
                  fields.forEach(object::set);
                  return object;
                });
    return Arbitraries.oneOf(arrays, objects);
  }

  private static RemoteGeocoder reader(Kind kind) {
    return Services.at(kind, "http://127.0.0.1:1", Services.AMPLE);
  }
}
