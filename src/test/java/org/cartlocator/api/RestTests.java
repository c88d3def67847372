package org.cartlocator.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.cartlocator.WholeApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The REST interface over the real data set. */
@WholeApplication
class RestTests {

  private final MockMvcTester mvc;

  @Autowired
  RestTests(MockMvcTester mvc) {
    this.mvc = mvc;
  }

  @Test
  void theNearestCentersForAPatientInBozeman() {
    MvcTestResult answer = get("/api/v1/centers?near=59718&diagnosis=MM&age=61&limit=3");

    assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
    assertThat(answer).bodyJson().extractingPath("$.origin.id").isEqualTo("zip:59718");
    assertThat(answer).bodyJson().extractingPath("$.origin.kind").isEqualTo("postal-code");
    assertThat(answer).bodyJson().extractingPath("$.alternatives").asArray().isEmpty();
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.total")
        .asNumber()
        .satisfies(total -> assertThat(total.intValue()).isGreaterThan(100));
    assertThat(answer).bodyJson().extractingPath("$.centers").asArray().hasSize(3);
    assertThat(answer).bodyJson().extractingPath("$.centers[0].state").isEqualTo("ID");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.centers[0]")
        .asMap()
        .containsKeys(
            "id",
            "name",
            "city",
            "state",
            "lat",
            "lng",
            "distanceMiles",
            "roadMiles",
            "driveMinutes",
            "flightLikely",
            "fit",
            "reasons",
            "therapies",
            "patientGroups",
            "placesToStay",
            "phone",
            "phoneKind",
            "confidence",
            "reviewed");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.centers[*].distanceMiles")
        .convertTo(InstanceOfAssertFactories.list(Double.class))
        .isSorted();
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.centers[0].therapies[*].therapy")
        .asArray()
        .containsExactlyInAnyOrder("abecma", "carvykti");
  }

  @Test
  void aChildInPhiladelphia() {
    MvcTestResult answer = get("/api/v1/centers?near=19104&age=9&diagnosis=ALL&limit=1");

    assertThat(answer).bodyJson().extractingPath("$.centers[0].id").isEqualTo("us-pa-chop");
    assertThat(answer).bodyJson().extractingPath("$.centers[0].fit").isEqualTo("yes");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.centers[0].therapies[0]")
        .asMap()
        .containsEntry("therapy", "kymriah")
        .containsEntry("status", "listed");
  }

  @Test
  void fromHawaiiNoRoadLeadsToTheMainland() {
    MvcTestResult answer = get("/api/v1/centers?near=Honolulu&limit=3");

    assertThat(answer).bodyJson().extractingPath("$.centers[0].state").isEqualTo("HI");
    assertThat(answer).bodyJson().extractingPath("$.centers[1].state").isEqualTo("HI");
    assertThat(answer).bodyJson().extractingPath("$.centers[0].driveMinutes").isNotNull();
    assertThat(answer).bodyJson().extractingPath("$.centers[2].driveMinutes").isNull();
    assertThat(answer).bodyJson().extractingPath("$.centers[2].flightLikely").isEqualTo(true);
  }

  @Test
  void springfieldOffersTheOthers() {
    MvcTestResult answer = get("/api/v1/centers?near=Springfield");

    assertThat(answer).hasStatusOk();
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.origin.label")
        .asString()
        .startsWith("Springfield, ");
    assertThat(answer).bodyJson().extractingPath("$.alternatives").asArray().hasSizeGreaterThan(3);
  }

  @Test
  void kilometersOnRequest() {
    MvcTestResult answer = get("/api/v1/centers?near=59718&limit=1&units=km");

    assertThat(answer)
        .bodyJson()
        .extractingPath("$.centers[0]")
        .asMap()
        .containsKeys("distanceKilometers", "roadKilometers")
        .doesNotContainKeys("distanceMiles", "roadMiles");
  }

  @Test
  void withoutAnOriginThereAreNoDistances() {
    MvcTestResult answer = get("/api/v1/centers?limit=500");

    assertThat(answer).bodyJson().extractingPath("$.origin").isNull();
    assertThat(answer).bodyJson().extractingPath("$.total").isEqualTo(173);
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.centers[*].state")
        .convertTo(InstanceOfAssertFactories.list(String.class))
        .isSorted();
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.centers[0]")
        .asMap()
        .doesNotContainKeys("distanceMiles", "distanceKilometers");
  }

  @Test
  void theWholeRecordOfACenter() {
    MvcTestResult answer = get("/api/v1/centers/us-pa-chop");

    assertThat(answer)
        .bodyJson()
        .extractingPath("$.location")
        .asMap()
        .containsEntry("precision", "campus")
        .containsKeys("lat", "lng", "source");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.contacts[0].kind")
        .isEqualTo("cellular-therapy-intake");
    assertThat(answer).bodyJson().extractingPath("$.reviewed").isEqualTo("2026-11-22");
    assertThat(answer).bodyJson().extractingPath("$").asMap().doesNotContainKeys("caution");
  }

  @Test
  void lodgingWithReasons() {
    MvcTestResult answer = get("/api/v1/centers/us-pa-chop/lodging?near=17101&age=9&nights=28");

    assertThat(answer).hasStatusOk();
    assertThat(answer).bodyJson().extractingPath("$.nights").isEqualTo(28);
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.lodging[?(@.id=='us-pa-rmh-philadelphia-chestnut')].reasons[*].text")
        .asArray()
        .contains(
            "Takes patients aged 0 to 21",
            "For families who live 25 miles or more away: you do",
            "Serves this hospital");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.lodging[?(@.precision=='city')].distanceMiles")
        .convertTo(InstanceOfAssertFactories.list(Double.class))
        .isNotEmpty()
        .allSatisfy(miles -> assertThat(miles % 1).isZero());
  }

  @Test
  void aFamilyTooNearToARonaldMcDonaldHouseIsTold() {
    MvcTestResult answer = get("/api/v1/centers/us-pa-chop/lodging?near=19104&age=9");

    assertThat(answer)
        .bodyJson()
        .extractingPath("$.lodging[?(@.id=='us-pa-rmh-philadelphia-chestnut')].fit")
        .asArray()
        .containsExactly("no");
  }

  @Test
  void places() {
    MvcTestResult answer = get("/api/v1/places?q=Springfield&limit=5");

    assertThat(answer).bodyJson().extractingPath("$").asArray().hasSize(5);
    assertThat(answer)
        .bodyJson()
        .extractingPath("$[0]")
        .asMap()
        .containsOnlyKeys("id", "label", "kind", "lat", "lng", "precision");
    assertThat(get("/api/v1/places?q=xyzzyplugh"))
        .bodyJson()
        .extractingPath("$")
        .asArray()
        .isEmpty();
  }

  @Test
  void therapiesAndTheDataSet() {
    assertThat(get("/api/v1/therapies"))
        .bodyJson()
        .extractingPath("$[*].id")
        .asArray()
        .hasSize(7)
        .contains("kymriah", "aucatzyl");
    assertThat(get("/api/v1/dataset"))
        .bodyJson()
        .isLenientlyEqualTo(
            "{\"updated\":\"2026-11-24\",\"centers\":173,\"lodging\":227,\"therapies\":7}");
  }

  @Test
  void travel() {
    MvcTestResult byRoad = get("/api/v1/travel?from=39.95,-75.19&to=40.27,-76.88");
    MvcTestResult overSea = get("/api/v1/travel?from=21.31,-157.86&to=34.05,-118.24");

    assertThat(byRoad)
        .bodyJson()
        .extractingPath("$")
        .asMap()
        .containsKeys("greatCircleMiles", "roadMiles", "driveMinutes")
        .containsEntry("method", "estimate");
    assertThat(overSea)
        .bodyJson()
        .extractingPath("$")
        .asMap()
        .containsEntry("driveMinutes", null)
        .doesNotContainKey("roadMiles");
  }

  @ParameterizedTest(name = "{0} names {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/centers?age=-1 | age",
        "/api/v1/centers?age=121 | age",
        "/api/v1/centers?age=nine | age",
        "/api/v1/centers?age= | age",
        "/api/v1/centers?age=9&age=10 | age",
        "/api/v1/centers?diagnosis=XYZ | diagnosis",
        "/api/v1/centers?therapy=aspirin | therapy",
        "/api/v1/centers?onlyListed=maybe | onlyListed",
        "/api/v1/centers?near=59718&within=0 | within",
        "/api/v1/centers?near=59718&within=99999 | within",
        "/api/v1/centers?within=50 | within",
        "/api/v1/centers?limit=0 | limit",
        "/api/v1/centers?limit=501 | limit",
        "/api/v1/centers?units=furlongs | units",
        "/api/v1/centers?nearby=59718 | nearby",
        "/api/v1/centers/us-pa-chop?near=59718 | near",
        "/api/v1/centers/us-pa-chop/lodging?nights=0 | nights",
        "/api/v1/centers/us-pa-chop/lodging?nights=366 | nights",
        "/api/v1/places | q",
        "/api/v1/places?q=x&limit=21 | limit",
        "/api/v1/travel?from=91,0&to=0,0 | from",
        "/api/v1/travel?from=0,0&to=zero | to",
        "/api/v1/travel?from=0,0 | to",
      })
  void aBadParameterIsNamed(String address, String parameter) {
    MvcTestResult answer = get(address.strip());

    assertThat(answer)
        .hasStatus(HttpStatus.BAD_REQUEST)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo(parameter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "99999", "xyzzyplugh", "<img src=x onerror=alert(1)>", "91.0,200.0", "🙂🙂"})
  void aPlaceThatIsNotUnderstoodIsRefusedWithoutRepeatingIt(String near) {
    MvcTestResult answer = mvc.get().uri("/api/v1/centers?near={near}", near).exchange();

    assertThat(answer)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo("near");
    assertThat(answer).bodyJson().extractingPath("$.suggestions").asArray();
    if (near.length() > 5) {
      assertThat(answer).bodyText().doesNotContain(near);
    }
  }

  @Test
  void fiveHundredLettersAreTooMany() {
    MvcTestResult answer = get("/api/v1/centers?near=" + "a".repeat(500));

    assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(answer).bodyJson().extractingPath("$.cause").isEqualTo("too-long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/centers/us-xx-none",
        "/api/v1/centers/us-xx-none/lodging",
        "/api/v1/nothing",
        "/api/v2/centers",
      })
  void whatIsNotThereIsAProblemDocument(String address) {
    assertThat(get(address))
        .hasStatus(HttpStatus.NOT_FOUND)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
  }

  @Test
  void openToEveryOriginForReadingOnly() {
    assertThat(mvc.get().uri("/api/v1/dataset").header("Origin", "https://example.org").exchange())
        .hasHeader("Access-Control-Allow-Origin", "*");
    assertThat(mvc.post().uri("/api/v1/dataset").exchange())
        .hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
  }

  @Test
  void describedByOpenApi() {
    MvcTestResult answer = get("/v3/api-docs");

    assertThat(answer)
        .bodyJson()
        .extractingPath("$.paths")
        .asMap()
        .containsOnlyKeys(
            "/api/v1/places",
            "/api/v1/centers",
            "/api/v1/centers/{id}",
            "/api/v1/centers/{id}/lodging",
            "/api/v1/therapies",
            "/api/v1/travel",
            "/api/v1/plans",
            "/api/v1/plans/packet.pdf",
            "/api/v1/plans/calendar.ics",
            "/api/v1/dataset",
            "/api/v1/dataset/{file}",
            "/schemas/{name}");
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(java.net.URI.create(address.replace(" ", "%20"))).exchange();
  }
}
