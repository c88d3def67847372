package org.cartlocator.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cartlocator.WholeApplication;
import org.cartlocator.opendata.OpenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Downloads, schemas and pages of a long answer, as HTTP has them. */
@WholeApplication
class DownloadsRestTests {

  private final MockMvcTester mvc;

  @Autowired
  DownloadsRestTests(MockMvcTester mvc) {
    this.mvc = mvc;
  }

  @ParameterizedTest
  @EnumSource
  void aDownloadTellsWhatItIs(OpenFile file) {
    MvcTestResult answer = get(DatasetController.FILES + file.path());

    assertThat(answer)
        .hasStatusOk()
        .hasContentTypeCompatibleWith(MediaType.parseMediaType(file.mediaType()))
        .hasHeader(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"")
        .hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache, public");
    assertThat(answer.getResponse().getHeaders(HttpHeaders.VARY))
        .contains(HttpHeaders.ACCEPT_ENCODING);
    assertThat(header(answer, HttpHeaders.ETAG)).startsWith("\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/dataset/centers.csv",
        "/api/v1/dataset/fhir",
        "/schemas/centers.schema.json",
        "/api/v1/dataset",
        "/api/v1/therapies",
        "/api/v1/centers/us-pa-chop",
        "/api/v1/centers?near=59718",
      })
  void whoHasItAlreadyHearsThatNothingHasChanged(String address) {
    String tag = header(get(address), HttpHeaders.ETAG);

    MvcTestResult again = get(address, HttpHeaders.IF_NONE_MATCH, tag);
    assertThat(again).hasStatus(HttpStatus.NOT_MODIFIED).hasHeader(HttpHeaders.ETAG, tag);
    assertThat(again).bodyText().isEmpty();
    assertThat(get(address, HttpHeaders.IF_NONE_MATCH, "\"other\"")).hasStatusOk();
  }

  @Test
  void thePressedFormIsAnotherAnswerUnderAnotherTag() {
    String address = "/api/v1/dataset/centers.json";
    MvcTestResult plain = get(address);
    MvcTestResult pressed = get(address, HttpHeaders.ACCEPT_ENCODING, "br, gzip;q=0.8");

    assertThat(plain).doesNotContainHeader(HttpHeaders.CONTENT_ENCODING);
    assertThat(pressed).hasHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    assertThat(header(pressed, HttpHeaders.ETAG)).isNotEqualTo(header(plain, HttpHeaders.ETAG));
    assertThat(pressed.getResponse().getContentAsByteArray()).startsWith(0x1f, 0x8b);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip | true",
        "GZIP | true",
        "deflate, gzip;q=1.0 | true",
        "* | true",
        "gzip;q=0 | false",
        "gzip;q=0.000, * | false",
        "*;q=0 | false",
        "identity | false",
        "gzip;q=loud | false",
        "'' | false",
      })
  void whetherACallerTakesGzip(String accepted, boolean taken) {
    assertThat(Downloads.takesGzip(accepted)).isEqualTo(taken);
  }

  @Test
  void theDataSetListsItsFiles() {
    MvcTestResult answer = get("/api/v1/dataset");

    assertThat(answer)
        .bodyJson()
        .extractingPath("$.files[*].address")
        .asArray()
        .containsExactlyElementsOf(
            Arrays.stream(OpenFile.values())
                .map(file -> (Object) ("/api/v1/dataset/" + file.path()))
                .toList());
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.files[0].etag")
        .isEqualTo(header(get("/api/v1/dataset/centers.json"), HttpHeaders.ETAG));
  }

  @ParameterizedTest
  @ValueSource(strings = {"centers", "lodging", "therapies", "common"})
  void schemasStandAtAnAddressOfTheirOwn(String subject) {
    MvcTestResult answer = get("/schemas/" + subject + ".schema.json");

    assertThat(answer)
        .hasStatusOk()
        .hasContentTypeCompatibleWith(MediaType.parseMediaType("application/schema+json"));
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.$schema")
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/dataset/centers.xml", "/schemas/other.schema.json"})
  void aFileThatThereIsNotIsAProblemThatNamesTheOthers(String address) {
    MvcTestResult answer = get(address);

    assertThat(answer)
        .hasStatus(HttpStatus.NOT_FOUND)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("centers.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1/dataset/fhir?_count=5", "/schemas/centers.schema.json?version=2"})
  void aDownloadHasNoParameters(String address) {
    assertThat(get(address)).hasStatus(HttpStatus.BAD_REQUEST);
  }

  @Test
  void anotherPageMayReadDownloadsAndTheirTags() {
    MvcTestResult answer =
        get("/api/v1/dataset/centers.geojson", HttpHeaders.ORIGIN, "https://example.org");

    assertThat(answer).hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    assertThat(header(answer, HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS)).contains("ETag", "Link");
  }

  @Test
  void thePagesOfAllCentersFollowEachOtherWithoutGapsOrDoubles() {
    List<Object> whole = ids(get("/api/v1/centers?limit=500"));
    List<Object> followed = new java.util.ArrayList<>();
    String next = "/api/v1/centers?limit=50";
    while (next != null) {
      MvcTestResult page = get(next);
      followed.addAll(ids(page));
      next = link(page, "next");
    }

    assertThat(followed).isEqualTo(whole);
  }

  @Test
  void aPageInTheMiddleLeadsToAllOthers() {
    MvcTestResult page = get("/api/v1/centers?limit=50&offset=50");

    assertThat(page).bodyJson().extractingPath("$.offset").isEqualTo(50);
    assertThat(link(page, "first")).isEqualTo("/api/v1/centers?limit=50&offset=0");
    assertThat(link(page, "prev")).isEqualTo("/api/v1/centers?limit=50&offset=0");
    assertThat(link(page, "next")).isEqualTo("/api/v1/centers?limit=50&offset=100");
    assertThat(link(page, "last")).isEqualTo("/api/v1/centers?limit=50&offset=150");
  }

  @Test
  void behindTheEndThereIsNothingButTheWayBack() {
    MvcTestResult page = get("/api/v1/centers?limit=50&offset=5000");

    assertThat(page).hasStatusOk();
    assertThat(ids(page)).isEmpty();
    assertThat(link(page, "next")).isNull();
    assertThat(link(page, "prev")).isEqualTo("/api/v1/centers?limit=50&offset=150");
  }

  @Test
  void oneShortAnswerNeedsNoPages() {
    assertThat(get("/api/v1/centers?limit=500")).doesNotContainHeader(HttpHeaders.LINK);
  }

  @Test
  void whatWasTypedDoesNotStandInALink() {
    MvcTestResult page = get("/api/v1/centers?near=Bozeman,%20Montana&limit=5");

    assertThat(link(page, "next")).contains("near=city%3A").doesNotContain("Bozeman");
    assertThat(get(Objects.requireNonNull(link(page, "next")))).hasStatusOk();
  }

  private static List<Object> ids(MvcTestResult answer) {
    return new java.util.ArrayList<>(
        com.jayway.jsonpath.JsonPath.<List<Object>>read(body(answer), "$.centers[*].id"));
  }

  private static String body(MvcTestResult answer) {
    return new String(
        answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static @org.jspecify.annotations.Nullable String link(
      MvcTestResult answer, String relation) {
    return Pattern.compile("<([^>]*)>; rel=\"" + relation + '"')
        .matcher(header(answer, HttpHeaders.LINK))
        .results()
        .map((MatchResult found) -> found.group(1))
        .findFirst()
        .orElse(null);
  }

  private static String header(MvcTestResult answer, String name) {
    return Objects.requireNonNullElse(answer.getResponse().getHeader(name), "");
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(URI.create(address)).exchange();
  }

  private MvcTestResult get(String address, String header, String value) {
    return mvc.get().uri(URI.create(address)).header(header, value).exchange();
  }
}
