package org.cartlocator.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.cartlocator.RunningApplication;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser is told, over a real connection. */
@RunningApplication
class SecurityHeadersTests {

  private static final String POLICY = "Content-Security-Policy";
  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

  private final HttpClient client = HttpClient.newHttpClient();

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/guide",
        "/no-such-page",
        "/text",
        "/text/none",
        "/without-network",
        "/api/v1/centers",
        "/api/v1/none",
        "/schemas/centers.schema.json",
        "/v3/api-docs",
        "/swagger-ui/index.html",
        "/styles/app.css",
        "/service-worker.js",
        "/icons/icon.svg",
        "/robots.txt",
        "/livez"
      })
  void everyAnswerHasOnePolicyAndAllTheOtherHeaders(String path)
      throws IOException, InterruptedException {
    HttpHeaders headers = get(path).headers();

    assertThat(headers.allValues(POLICY))
        .singleElement()
        .asString()
        .startsWith("default-src 'none'")
        .contains("frame-ancestors 'none'");
    assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
    assertThat(headers.allValues("Cross-Origin-Resource-Policy")).hasSize(1);
    assertThat(headers.firstValue("Permissions-Policy"))
        .hasValueSatisfying(
            policy -> assertThat(policy).startsWith("geolocation=(self)").contains("camera=()"));
    assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void scriptsInAPageRunByAWordThatIsAnotherEachTime() throws IOException, InterruptedException {
    HttpResponse<String> page = get("/?near=19104");
    String policy = page.headers().firstValue(POLICY).orElseThrow();
    Document document = Jsoup.parse(page.body());

    assertThat(policy).doesNotContain("script-src 'self' 'unsafe-inline'");
    assertThat(document.select("script:not([src])")).isNotEmpty();
    assertThat(document.select("script:not([src])").eachAttr("nonce"))
        .hasSameSizeAs(document.select("script:not([src])"))
        .containsOnly(nonce(policy));
    assertThat(nonce(get("/?near=19104").headers().firstValue(POLICY).orElseThrow()))
        .isNotEqualTo(nonce(policy));
  }

  @Test
  void streetImagesMayComeFromTheOneHostThatTheOperatorNamed()
      throws IOException, InterruptedException {
    assertThat(get("/").headers().firstValue(POLICY).orElseThrow())
        .contains("img-src 'self' data: https://tile.openstreetmap.org;")
        .containsOnlyOnce("https:");
  }

  @Test
  void aPlainPageRunsNoScriptAtAll() throws IOException, InterruptedException {
    assertThat(get("/text").headers().firstValue(POLICY).orElseThrow())
        .doesNotContain("script-src", "unsafe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/centers", "/schemas/centers.schema.json", "/v3/api-docs"})
  void openDataMayBeReadByOtherSites(String path) throws IOException, InterruptedException {
    assertThat(get(path).headers().allValues("Cross-Origin-Resource-Policy"))
        .containsExactly("cross-origin");
  }

  @Test
  void theCookieOfAPageIsOnlyForThisSite() throws IOException, InterruptedException {
    assertThat(cookies(get("/")))
        .singleElement()
        .asString()
        .contains("; HttpOnly", "; SameSite=Lax")
        .doesNotContain("Secure");
  }

  @Test
  void behindTlsTheCookieIsSecureAndABrowserStaysWithTls()
      throws IOException, InterruptedException {
    HttpResponse<String> page = get("/", "X-Forwarded-Proto", "https");

    assertThat(cookies(page)).singleElement().asString().contains("; Secure", "; HttpOnly");
    assertThat(page.headers().allValues("Strict-Transport-Security"))
        .containsExactly("max-age=31536000");
  }

  @Test
  void noAddressHoldsASession() throws IOException, InterruptedException {
    assertThat(get("/").body()).doesNotContainIgnoringCase(";jsessionid");
  }

  private static List<String> cookies(HttpResponse<String> page) {
    return page.headers().allValues("Set-Cookie");
  }

  private static String nonce(String policy) {
    return NONCE.matcher(policy).results().findFirst().orElseThrow().group(1);
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
