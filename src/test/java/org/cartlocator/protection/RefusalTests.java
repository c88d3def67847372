package org.cartlocator.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A server with bounds so small that one visitor reaches them. */
@Tag("application")
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "locator.limits.enabled=true",
      "locator.limits.geocoding.per-minute=1",
      "locator.limits.packets.per-minute=1",
      "locator.limits.largest-request=64KB",
      "locator.limits.largest-requests=64KB"
    })
class RefusalTests {

  private static final int TOO_MUCH = 200_000;

  private final HttpClient client = HttpClient.newHttpClient();

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/places?q=19104",
        "/api/v1/centers?near=19104",
        "/api/v1/travel?from=19104&to=us-pa-chop",
        "/api/v1/plans/packet.pdf?center=us-pa-chop"
      })
  void aProgramIsToldWhenToComeBack(String path) throws IOException, InterruptedException {
    get(path);
    HttpResponse<String> refused = get(path);

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
    assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(refused.body()).contains("\"status\":429").doesNotContain("19104");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/text?near=19104&lang=%s", "/?near=19104&lang=%s"})
  void aPersonReadsItInTheirLanguage(String path) throws IOException, InterruptedException {
    get(path.formatted("en"));

    HttpResponse<String> english = get(path.formatted("en"));
    assertThat(english.statusCode()).isEqualTo(429);
    assertThat(english.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
    assertThat(english.body()).contains("<h1>Too many requests</h1>").doesNotContain("19104");
    assertThat(get(path.formatted("es")).body())
        .contains("<html lang=\"es\">", "<h1>Demasiadas solicitudes</h1>");
  }

  @Test
  void aBrowserThatFollowsALinkToAPacketIsShownAPage() throws IOException, InterruptedException {
    String packet = "/api/v1/plans/packet.pdf?center=us-pa-chop&lang=es";
    get(packet);

    HttpResponse<String> refused =
        client.send(
            request(packet).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").build(),
            BodyHandlers.ofString());

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    assertThat(refused.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .endsWith("style-src 'self'");
    assertThat(get("/styles/refused.css").statusCode()).isEqualTo(200);
    assertThat(refused.body())
        .contains("<h1>Demasiadas solicitudes</h1>", "<a href=\"/?lang=es\">CAR-T cerca de mí</a>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/guide", "/text", "/api/v1/therapies", "/livez"})
  void pagesThatLookNothingUpAreNotCounted(String path) throws IOException, InterruptedException {
    for (int i = 0; i < 3; i++) {
      assertThat(get(path).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aBodyThatSaysItIsTooLargeIsNotRead() throws IOException, InterruptedException {
    HttpResponse<String> refused = send(BodyPublishers.ofByteArray(new byte[TOO_MUCH]));

    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body()).contains("<h1>That is too large</h1>");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  /** As an open page sends what was done in it. */
  private HttpResponse<String> send(BodyPublisher body) throws IOException, InterruptedException {
    return client.send(
        request("/?v-r=uidl&v-uiId=0")
            .header("Content-Type", "application/json")
            .POST(body)
            .build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Accept-Language", "en");
  }
}
