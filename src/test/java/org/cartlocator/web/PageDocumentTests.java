package org.cartlocator.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.cartlocator.RunningApplication;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server sends for a page of the app, before any script runs. */
@RunningApplication
class PageDocumentTests {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String FOR_GOOD = "max-age=31536000";

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "/, 200",
    "/?near=17101, 200",
    "/centers/us-pa-chop, 200",
    "/guide, 200",
    "/centers/us-xx-none, 404",
    "/nowhere, 404",
  })
  void theStatusTellsWhetherThereIsSuchAPage(String path, int status) {
    assertThat(get(path).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "/, /, /?lang=es",
    "/?near=17101&age=9&lang=es, /?lang=es, /?lang=es",
    "/centers/us-pa-chop?near=17101, /text/centers/us-pa-chop, /text/centers/us-pa-chop?lang=es",
    "/guide, /guide, /guide?lang=es",
  })
  void theAddressForSearchEnginesTellsNothingOfAFamily(
      String path, String canonical, String spanish) {
    Document page = page(path);

    assertThat(page.expectFirst("link[rel=canonical]").attr("href")).isEqualTo(site() + canonical);
    assertThat(page.expectFirst("link[hreflang=es]").attr("href")).isEqualTo(site() + spanish);
    assertThat(page.expectFirst("meta[property=og:url]").attr("content"))
        .isEqualTo(site() + canonical);
    assertThat(page.select("meta[name=robots]")).isEmpty();
    assertThat(page.expectFirst("meta[name=description]").attr("content")).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/plan?center=us-pa-chop", "/compare?compare=us-pa-chop", "/nowhere"})
  void pagesMadeForOneFamilyStayOutOfSearchEngines(String path) {
    Document page = page(path);

    assertThat(page.expectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("link[rel=canonical]")).isEmpty();
  }

  @Test
  void theViewStandsInTheDocumentAndItsProgramIsHeldBack() {
    Document page = page("/?near=17101&age=9&diagnosis=ALL");

    assertThat(page.title()).isEqualTo("Find a CAR-T center · CAR-T near me");
    assertThat(page.select("#first-paint .center-card")).hasSize(10);
    assertThat(page.expectFirst("#first-paint input[name=near]").val())
        .isEqualTo("Harrisburg, PA 17101");
    assertThat(
            page.select("#first-paint select[name=diagnosis] option[selected]").eachAttr("value"))
        .containsExactly("ALL");
    assertThat(page.expectFirst("#outlet").hasAttr("hidden")).isTrue();
    assertThat(page.select("script[type=module]")).isEmpty();
    assertThat(page.expectFirst("script[data-program]").attr("data-program"))
        .contains("/VAADIN/build/");
  }

  @Test
  void whatWasTypedIsTextAndNeverMarkup() {
    String hostile = "%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%27%3E%3Cimg%20src%3Dx%3E";

    Document page = page("/?near=" + hostile + "&age=" + hostile + "&nights=" + hostile);

    assertThat(page.select("img, script:containsData(alert)")).isEmpty();
    assertThat(page.expectFirst("#first-paint input[name=age]").val()).contains("<script>");
    assertThat(page.expectFirst("#first-paint input[name=near]").val()).contains("<script>");
  }

  @Test
  void aFieldThatCannotBeUsedIsTiedToItsMessage() {
    Element age = page("/?near=17101&age=900").expectFirst("#first-paint input[name=age]");

    assertThat(age.attr("aria-invalid")).isEqualTo("true");
    assertThat(age.root().expectFirst("#" + age.attr("aria-describedby")).text())
        .isEqualTo("0 to 120 years");
  }

  @Test
  void filesArePressedAndKeptForGood() {
    Document page = page("/");
    for (String style : page.select("link[rel=stylesheet]").eachAttr("href")) {
      HttpResponse<String> answer = get("/" + style.replaceFirst("^\\./", ""));
      assertThat(answer.headers().firstValue("content-encoding")).as(style).hasValue("br");
      assertThat(cacheControl(answer)).as(style).contains(FOR_GOOD, "immutable");
    }
    String program = page.expectFirst("script[data-program]").attr("data-program");
    assertThat(cacheControl(get("/" + program.replaceFirst("^\\./", ""))))
        .contains(FOR_GOOD, "immutable");
  }

  @Test
  void theTypefaceThatIsFetchedEarlyIsTheOneThatTheStylesName() {
    String early = page("/").expectFirst("link[rel=preload]").attr("href");
    HttpResponse<String> styles = plain("/styles/app.css");

    assertThat(styles.body()).contains(early.replaceFirst("^\\./", "../"));
    assertThat(cacheControl(get("/" + early.replaceFirst("^\\./", "")))).contains(FOR_GOOD);
  }

  @Test
  void theAppCanBeInstalled() {
    HttpResponse<String> manifest = plain("/manifest.webmanifest");
    JsonNode described = JsonMapper.shared().readTree(manifest.body());

    assertThat(manifest.headers().firstValue("content-type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/manifest+json"));
    assertThat(described.path("icons").valueStream().map(icon -> icon.path("src").asString()))
        .isNotEmpty()
        .allSatisfy(icon -> assertThat(get("/" + icon).statusCode()).isEqualTo(200));
    assertThat(page("/").expectFirst("link[rel=manifest]").attr("href"))
        .isEqualTo("./manifest.webmanifest");
    // Another one must be heard of at once.
    assertThat(cacheControl(get("/service-worker.js"))).isEqualTo("no-cache");
  }

  private Document page(String path) {
    return Jsoup.parse(plain(path).body());
  }

  private HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(site() + path)).header("Accept-Encoding", "br"));
  }

  private HttpResponse<String> plain(String path) {
    return send(HttpRequest.newBuilder(URI.create(site() + path)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(
          request.header("Accept-Language", "en-US").build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String cacheControl(HttpResponse<String> answer) {
    return answer.headers().firstValue("cache-control").orElse("");
  }

  private String site() {
    return "http://localhost:" + port;
  }
}
