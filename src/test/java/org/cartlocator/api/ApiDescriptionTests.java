package org.cartlocator.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cartlocator.WholeApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the description says is so: its examples work, and its schemas hold for the answers. */
@WholeApplication
class ApiDescriptionTests {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final String IN_TIME = "2027-02-10";

  private final MockMvcTester mvc;
  private final Clock clock;

  @Autowired
  ApiDescriptionTests(MockMvcTester mvc, Clock clock) {
    this.mvc = mvc;
    this.clock = clock;
  }

  static List<ApiExamples.Shown> examples() {
    return ApiExamples.read().all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsWhatTheRequestAnswers(ApiExamples.Shown shown) {
    MvcTestResult answer = get(shown);

    assertThat(answer)
        .hasStatus(shown.status())
        .hasContentTypeCompatibleWith(MediaType.parseMediaType(shown.mediaType()));
    if (shown.body() instanceof String text) {
      assertThat(answer).bodyText().startsWith(text);
    } else if (shown.body() != null) {
      JsonNode example = MAPPER.valueToTree(shown.body());
      // A plan speaks of today. Of the others each value is true.
      if (shown.path().endsWith("plans")) {
        assertThat(fields(json(answer))).containsAll(fields(example));
      } else {
        assertThat(isBeginningOf(example, json(answer)))
            .as("the example is no longer true; the answer is %s", json(answer))
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatIsAnsweredAndWhatIsShownFollowTheSchema(ApiExamples.Shown shown) {
    JsonNode described = description();
    JsonNode content =
        described
            .path("paths")
            .path(shown.path())
            .path("get")
            .path("responses")
            .path(String.valueOf(shown.status()))
            .path("content")
            .path(shown.mediaType());
    assertThat(content.isMissingNode()).as("an answer that is not described").isFalse();

    if (shown.mediaType().endsWith("json")) {
      Schema schema = schema(content.path("schema"), described.path("components"));
      assertThat(schema.validate(json(get(shown)))).isEmpty();
      assertThat(schema.validate(MAPPER.valueToTree(shown.body()))).isEmpty();
    }
  }

  @Test
  void everyOperationHasExamplesOfAnAnswerAndOfEachProblem() {
    for (var path : description().path("paths").properties()) {
      JsonNode operation = path.getValue().path("get");
      assertThat(operation.path("responses").propertyNames())
          .as(path.getKey())
          .contains("200", "400");
      operation
          .path("responses")
          .properties()
          .forEach(
              answer ->
                  answer
                      .getValue()
                      .path("content")
                      .properties()
                      .forEach(
                          form -> {
                            if (form.getKey().endsWith("json")) {
                              assertThat(form.getValue().path("examples").size())
                                  .as(path.getKey() + " " + answer.getKey())
                                  .isPositive();
                            }
                          }));
      operation
          .path("parameters")
          .valueStream()
          .filter(parameter -> parameter.path("required").asBoolean())
          .forEach(
              parameter ->
                  assertThat(parameter.has("example"))
                      .as(path.getKey() + " " + parameter.path("name"))
                      .isTrue());
    }
  }

  @Test
  void twoRecordsOfOneNameAreToldApart() {
    JsonNode schemas = description().path("components").path("schemas");

    assertThat(schemas.propertyNames())
        .contains("CenterItem", "LodgingItem")
        .doesNotContain("Item");
    assertThat(schemas.path("LodgingItem").path("properties").propertyNames()).contains("kind");
  }

  @Test
  void whatMayBeNullSaysSo() {
    JsonNode center = description().path("components").path("schemas").path("CenterItem");

    assertThat(center.path("properties").path("phone").path("type").toString()).contains("null");
    assertThat(center.path("properties").path("name").path("type").asString()).isEqualTo("string");
    assertThat(center.path("required").toString())
        .contains("phone", "name")
        .doesNotContain("caution");
  }

  private static Schema schema(JsonNode schema, JsonNode components) {
    ObjectNode whole = MAPPER.createObjectNode();
    whole.setAll((ObjectNode) schema);
    whole.set("components", components);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);
  }

  /** Of every list the example has the beginning; all else is equal. */
  private static boolean isBeginningOf(JsonNode example, JsonNode answer) {
    if (example instanceof ArrayNode begun && answer instanceof ArrayNode whole) {
      return begun.isEmpty() == whole.isEmpty()
          && Stream.iterate(0, i -> i < begun.size(), i -> i + 1)
              .allMatch(i -> isBeginningOf(begun.get(i), whole.path(i)));
    }
    if (example instanceof ObjectNode && answer instanceof ObjectNode) {
      return example.properties().stream()
          .allMatch(field -> isBeginningOf(field.getValue(), answer.path(field.getKey())));
    }
    return example.equals(answer);
  }

  /** The ways to all values, whatever the place in a list. */
  private static Set<String> fields(JsonNode node) {
    Set<String> fields = new TreeSet<>();
    addFields("", node, fields);
    return fields;
  }

  private static void addFields(String way, JsonNode node, Set<String> fields) {
    if (node.isArray()) {
      node.valueStream().forEach(each -> addFields(way + "/*", each, fields));
    } else if (node.isObject()) {
      node.properties()
          .forEach(each -> addFields(way + "/" + each.getKey(), each.getValue(), fields));
    } else {
      fields.add(way);
    }
  }

  private JsonNode description() {
    return json(mvc.get().uri("/v3/api-docs").exchange());
  }

  /** The day of an infusion must lie ahead, whenever the tests run. */
  private MvcTestResult get(ApiExamples.Shown shown) {
    String address = shown.request().replace(IN_TIME, LocalDate.now(clock).plusDays(90).toString());
    return mvc.get().uri(URI.create(address)).exchange();
  }

  private static JsonNode json(MvcTestResult answer) {
    byte[] body = Objects.requireNonNull(answer.getResponse()).getContentAsByteArray();
    return MAPPER.readTree(new String(body, StandardCharsets.UTF_8));
  }
}
