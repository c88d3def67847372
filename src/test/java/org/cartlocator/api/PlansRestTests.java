package org.cartlocator.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.cartlocator.WholeApplication;
import org.cartlocator.stay.PlanField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Plans, their packets and their calendar files over the real data set. */
@WholeApplication
class PlansRestTests {

  private static final String PLANS = "/api/v1/plans";
  private static final String CHOP = PLANS + "?center=us-pa-chop";

  private final MockMvcTester mvc;
  private final LocalDate inTime;

  @Autowired
  PlansRestTests(MockMvcTester mvc, Clock clock) {
    this.mvc = mvc;
    this.inTime = LocalDate.now(clock).plusDays(90);
  }

  @Test
  void aPlanForAChildWithADate() {
    MvcTestResult answer =
        get(
            CHOP
                + "&lodging=us-pa-rmh-philadelphia-chestnut&near=17101&age=9&diagnosis=ALL"
                + "&infusion="
                + inTime);

    assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
    assertThat(answer)
        .bodyJson()
        .extractingPath("$")
        .asMap()
        .containsOnlyKeys(
            "request",
            "phases",
            "milestones",
            "making",
            "stayRules",
            "budget",
            "lodging",
            "rota",
            "checklist",
            "warnings",
            "link");
    assertThat(answer).bodyJson().extractingPath("$.request.center.state").isEqualTo("PA");
    assertThat(answer).bodyJson().extractingPath("$.request.home.id").isEqualTo("zip:17101");
    assertThat(answer).bodyJson().extractingPath("$.request.nightsBefore").isEqualTo(5);
    assertThat(answer).bodyJson().extractingPath("$.request.nights").isEqualTo(28);
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.phases[*].kind")
        .asArray()
        .containsExactly(
            "referral",
            "collection",
            "manufacturing",
            "lymphodepletion",
            "infusion",
            "daily-checks",
            "near-center",
            "home");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.phases[4]")
        .asMap()
        .containsEntry("from", inTime.toString())
        .containsEntry("to", inTime.toString());
    assertThat(answer).bodyJson().extractingPath("$.phases[0].from").isNull();
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.milestones[*].firstDay")
        .convertTo(InstanceOfAssertFactories.list(Integer.class))
        .isSorted()
        .contains(-5, 0, 28);
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.making")
        .isEqualTo(java.util.Map.of("minDays", 21, "maxDays", 28, "stated", true));
  }

  @Test
  void theRulesOfTheStay() {
    MvcTestResult answer = get(PLANS + "?center=us-ma-dfbcc&age=40&diagnosis=DLBCL");

    assertThat(answer).bodyJson().extractingPath("$.stayRules.now.leastWeeks").isEqualTo(2);
    assertThat(answer).bodyJson().extractingPath("$.stayRules.before2025.mostWeeks").isEqualTo(4);
    assertThat(answer).bodyJson().extractingPath("$.stayRules.own.nearDays").isEqualTo(30);
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.stayRules.perTherapy[0]")
        .asMap()
        .containsOnlyKeys(
            "therapy",
            "brand",
            "nearWeeks",
            "noDrivingWeeks",
            "dailyChecksDays",
            "asOf",
            "confidence",
            "sources");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.warnings[*].kind")
        .asArray()
        .containsExactly("shorter-than-center");
    assertThat(get(CHOP)).bodyJson().extractingPath("$.stayRules.own").isNull();
  }

  @Test
  void moneyIsInNumbersAndAddsUp() {
    MvcTestResult answer = get(CHOP + "&near=17101&night=95.5&meal=20&mile=0.2&parking=0");

    assertThat(answer)
        .bodyJson()
        .extractingPath("$.budget.lines[0]")
        .asMap()
        .containsEntry("item", "lodging")
        .containsEntry("quantity", 33)
        .containsEntry("unitLow", 95.5)
        .containsEntry("low", 3151.5)
        .containsEntry("high", 3151.5)
        .containsEntry("currency", "USD")
        .containsEntry("basis", "family");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.budget")
        .asMap()
        .satisfies(
            budget ->
                assertThat(numbers(budget, "lines").reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(numbers(budget, "totals").findFirst().orElseThrow()));
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.budget.comparisons[*].weeks")
        .asArray()
        .containsExactly(2, 4, 8);
  }

  private static Stream<BigDecimal> numbers(java.util.Map<?, ?> budget, String list) {
    return ((List<?>) java.util.Objects.requireNonNull(budget.get(list)))
        .stream()
            .map(entry -> ((java.util.Map<?, ?>) entry).get("low"))
            .map(number -> new BigDecimal(String.valueOf(number)));
  }

  @Test
  void publishedFiguresHaveASourceAndADate() {
    assertThat(get(CHOP))
        .bodyJson()
        .extractingPath("$.budget.lines[0].figures[0]")
        .asMap()
        .containsOnlyKeys("figure", "amount", "asOf", "source", "text")
        .containsEntry("figure", "hotel-night")
        .containsEntry("asOf", "2025-10");
  }

  @Test
  void withoutAHomeDrivingIsNotKnown() {
    assertThat(get(CHOP))
        .bodyJson()
        .extractingPath("$.budget.lines[?(@.item=='driving')].high")
        .asArray()
        .containsExactly((Object) null);
  }

  @Test
  void placesAreInTheOrderToCallThem() {
    MvcTestResult answer =
        get(CHOP + "&near=17101&age=9&lodging=us-pa-rmh-philadelphia-chestnut&units=km");

    assertThat(answer)
        .bodyJson()
        .extractingPath("$.lodging[0]")
        .asMap()
        .containsEntry("order", 1)
        .containsEntry("id", "us-pa-rmh-philadelphia-chestnut")
        .containsKeys("fit", "reasons", "rate", "phone", "distanceKilometers")
        .doesNotContainKey("distanceMiles");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.lodging[0].questions[0]")
        .asMap()
        .containsEntry("question", "room")
        .containsEntry("text", "Do you have a room for us for 33 nights?");
  }

  @Test
  void theRotaNamesHelpersByNumber() {
    MvcTestResult answer = get(CHOP + "&weeks=2&helpers=2&rota=12-1&infusion=" + inTime);

    assertThat(answer).bodyJson().extractingPath("$.rota.days").isEqualTo(14);
    assertThat(answer).bodyJson().extractingPath("$.rota.gaps").isEqualTo(25);
    assertThat(answer).bodyJson().extractingPath("$.rota.shifts").asArray().hasSize(28);
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.rota.shifts[1]")
        .asMap()
        .containsEntry("day", 0)
        .containsEntry("date", inTime.toString())
        .containsEntry("shift", "night")
        .containsEntry("helper", 2);
    assertThat(answer).bodyJson().extractingPath("$.rota.shifts[2].helper").isNull();
  }

  @Test
  void theChecklistGoesByPhase() {
    assertThat(get(CHOP))
        .bodyJson()
        .extractingPath("$.checklist[0]")
        .asMap()
        .containsEntry("phase", "referral")
        .containsKey("tasks");
  }

  @Test
  void spanishOnRequest() {
    assertThat(get(CHOP + "&lang=es"))
        .bodyJson()
        .extractingPath("$.phases[3].name")
        .isEqualTo("Quimioterapia");
  }

  @Test
  void theLinkShowsTheSamePlan() {
    MvcTestResult answer =
        mvc.get()
            .uri(
                URI.create(
                    "http://plans.example"
                        + CHOP
                        + "&age=9&near=Harrisburg,%20PA&before=3&lang=es"))
            .exchange();

    assertThat(answer)
        .bodyJson()
        .extractingPath("$.link")
        .asString()
        .startsWith("http://plans.example/plan?center=us-pa-chop&near=city:")
        .endsWith("&age=9&before=3&lang=es");
  }

  @Test
  void aStreetAddressIsNotGivenBack() {
    for (String end : List.of("", "/packet.pdf", "/calendar.ics")) {
      MvcTestResult answer =
          mvc.get()
              .uri(
                  PLANS + end + "?center=us-pa-chop&infusion={day}&near={near}",
                  inTime,
                  "123 Blueberry Lane, Harrisburg, PA 17101")
              .exchange();

      assertThat(answer).hasStatusOk();
      assertThat(answer).bodyText().doesNotContain("Blueberry").contains("near=zip:17101");
    }
  }

  @Test
  void coordinatesAreGivenBackCoarsely() {
    MvcTestResult answer = get(CHOP + "&near=40.26371,-76.88442");

    assertThat(answer).hasStatusOk();
    assertThat(answer).bodyText().doesNotContain("40.263", "76.884").contains("near=40.26,-76.88");
  }

  @ParameterizedTest
  @CsvSource({
    "/packet.pdf, application/pdf, car-t-stay-us-pa-chop.pdf",
    "/calendar.ics, text/calendar;charset=utf-8, car-t-stay-us-pa-chop.ics",
  })
  void filesAreDownloadsNamedAfterTheCenter(String end, String type, String name) {
    MvcTestResult answer = get(PLANS + end + "?center=us-pa-chop&near=17101&infusion=" + inTime);

    assertThat(answer)
        .hasStatusOk()
        .hasContentType(MediaType.parseMediaType(type))
        .hasHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/packet.pdf", "/calendar.ics"})
  void noCacheKeepsAPlan(String end) {
    assertThat(get(PLANS + end + "?center=us-pa-chop&near=17101&infusion=" + inTime))
        .hasHeader("Cache-Control", "no-store");
  }

  @Test
  void aCalendarNeedsADay() {
    MvcTestResult answer =
        mvc.get().uri(PLANS + "/calendar.ics?center=us-pa-chop").accept("text/calendar").exchange();

    assertThat(answer)
        .hasStatus(HttpStatus.BAD_REQUEST)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo("infusion");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.faults[0].detail")
        .isEqualTo("A calendar needs the day of the infusion.");
  }

  @ParameterizedTest(name = "{0} names {1}")
  @CsvSource({
    "'', center",
    "center=, center",
    "center=us-xx-none, center",
    "center=us-pa-chop&lodging=nowhere, lodging",
    "center=us-pa-chop&lodging=us-ca-hope-village-duarte, lodging",
    "center=us-pa-chop&age=-1, age",
    "center=us-pa-chop&diagnosis=XYZ, diagnosis",
    "center=us-pa-chop&therapy=aspirin, therapy",
    "center=us-pa-chop&infusion=2026-02-30, infusion",
    "center=us-pa-chop&infusion=1890-01-01, infusion",
    "center=us-pa-chop&before=61, before",
    "center=us-pa-chop&nights=0, nights",
    "center=us-pa-chop&nights=400, nights",
    "center=us-pa-chop&nights=360&before=30, before",
    "center=us-pa-chop&people=0, people",
    "center=us-pa-chop&night=-1, night",
    "center=us-pa-chop&meal=much, meal",
    "center=us-pa-chop&trips=-1, trips",
    "center=us-pa-chop&mile=1e3, mile",
    "center=us-pa-chop&parking=10001, parking",
    "center=us-pa-chop&fare=$5, fare",
    "center=us-pa-chop&helpers=7, helpers",
    "center=us-pa-chop&weeks=9, weeks",
    "center=us-pa-chop&rota=9, rota",
    "center=us-pa-chop&lang=fr, lang",
    "center=us-pa-chop&units=furlongs, units",
    "center=us-pa-chop&centre=x, centre",
    "center=us-pa-chop&age=9&age=10, age",
  })
  void aBadParameterIsNamed(String query, String parameter) {
    for (String end : List.of("", "/packet.pdf", "/calendar.ics")) {
      MvcTestResult answer = get(PLANS + end + "?" + query);

      assertThat(answer)
          .hasStatus(HttpStatus.BAD_REQUEST)
          .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
      assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo(parameter);
      assertThat(answer)
          .bodyJson()
          .extractingPath("$.title")
          .isEqualTo("A parameter cannot be used");
    }
  }

  @Test
  void everyFaultIsToldInTheLanguageAskedFor() {
    MvcTestResult answer = get(CHOP + "&nights=400&age=x&night=-1&lang=es");

    assertThat(answer)
        .bodyJson()
        .extractingPath("$.faults[*].parameter")
        .asArray()
        .containsExactly("age", "nights", "night");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.faults[0].detail")
        .isEqualTo("Escriba un número entero de 0 a 120.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"center", "lodging", "age", "diagnosis", "infusion", "night", "rota"})
  void aFaultDoesNotRepeatTheValue(String parameter) {
    assertThat(get(PLANS + "?" + parameter + "=Blueberrylane"))
        .hasStatus(HttpStatus.BAD_REQUEST)
        .bodyText()
        .doesNotContain("Blueberrylane");
  }

  @Test
  void aPlaceThatIsNotUnderstoodIsRefusedWithSuggestions() {
    MvcTestResult answer = get(CHOP + "&near=xyzzyplugh");

    assertThat(answer)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo("near");
    assertThat(answer).bodyJson().extractingPath("$.suggestions").asArray();
    assertThat(answer).bodyText().doesNotContain("xyzzyplugh");
  }

  @Test
  void aHeaderIsNoParameter() {
    assertThat(mvc.get().uri(CHOP).header("nights", "400").exchange())
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.request.nights")
        .isEqualTo(28);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/packet.pdf", "/calendar.ics"})
  void openApiDescribesEveryParameterWithAnExample(String end) {
    String parameters = "$.paths['" + PLANS + end + "'].get.parameters";

    assertThat(get("/v3/api-docs"))
        .bodyJson()
        .extractingPath(parameters + "[*].name")
        .asArray()
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Arrays.stream(PlanField.values()).map(PlanField::parameter),
                    Stream.of("lang", "units"))
                .toList());
    assertThat(get("/v3/api-docs"))
        .bodyJson()
        .extractingPath(parameters)
        .asArray()
        .allSatisfy(
            parameter ->
                assertThat(parameter)
                    .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                    .containsKeys("description", "example")
                    .containsEntry("in", "query"));
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(URI.create(address)).exchange();
  }
}
