package org.cartlocator.remote;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers that no service should give, and one day one will. */
public final class StrangeAnswers {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final String OTHERS = "0123456789-.eE\"[]{}:, nulltrue\n\u0000ñ";

  private StrangeAnswers() {}

  /** JSON of any shape, with these names in its objects and values of every kind. */
  public static Arbitrary<JsonNode> json(String... names) {
    Arbitrary<JsonNode> leaf =
        Arbitraries.oneOf(
            Arbitraries.just(JSON.nullNode()),
            Arbitraries.of(true, false).map(JSON::booleanNode),
            Arbitraries.doubles().map(JSON::numberNode),
            Arbitraries.integers().between(-2, 3).map(JSON::numberNode),
            Arbitraries.of(BigInteger.TEN.pow(400), BigInteger.TEN.pow(20)).map(JSON::numberNode),
            Arbitraries.just(JSON.numberNode(new BigDecimal("1e999"))),
            Arbitraries.strings().ofMaxLength(12).map(JSON::stringNode),
            Arbitraries.of("40.1", "-75", "NaN", "1e999", "Ok", "miles", "US-PA", "house", "hotel")
                .map(JSON::stringNode));
    return Arbitraries.recursive(() -> leaf, inner -> nested(inner, names), 0, 5);
  }

  private static Arbitrary<JsonNode> nested(Arbitrary<JsonNode> inner, String... names) {
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
        Arbitraries.maps(Arbitraries.of(names), inner)
            .ofMaxSize(4)
            .map(
                fields -> {
                  ObjectNode object = JSON.objectNode();
                  fields.forEach(object::set);
                  return object;
                });
    return Arbitraries.oneOf(arrays, objects);
  }

  /** A true text in which one character is another: what is still JSON has almost its form. */
  public static Arbitrary<String> damaged(String text) {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, text.length() - 1);
    Arbitrary<Character> others = Arbitraries.of(OTHERS.chars().mapToObj(c -> (char) c).toList());
    return Combinators.combine(places, others)
        .as((place, other) -> text.substring(0, place) + other + text.substring(place + 1));
  }

  /** The same where it is JSON still. */
  public static Optional<JsonNode> parsed(String text) {
    try {
      return Optional.of(JsonMapper.shared().readTree(text));
    } catch (JacksonException e) {
      // The caller of a service has no answer to read then.
      return Optional.empty();
    }
  }
}
