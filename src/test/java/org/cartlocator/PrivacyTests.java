package org.cartlocator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing that was typed is logged or counted by name, however the request is made. */
@RunningApplication
@ExtendWith(OutputCaptureExtension.class)
class PrivacyTests {

  private static final String TYPED = "Blueberrylane";

  private final HttpClient client = HttpClient.newHttpClient();

  @LocalServerPort private int port;
  @LocalManagementPort private int managementPort;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?near=%s",
        "/?near=%s&age=%s&diagnosis=%s",
        "/%s",
        "/centers/%s?near=%s",
        "/api/v1/places?q=%s",
        "/api/v1/places?%s=1",
        "/api/v1/centers?near=%s",
        "/api/v1/centers?near=%%22%%3E%%3Cimg%%20src=x%%3E%s",
        "/api/v1/centers?age=%s",
        "/api/v1/centers/%s",
        "/api/v1/travel?from=%s&to=%s",
        "/api/v1/plans?center=us-pa-chop&near=%s",
        "/api/v1/plans?center=us-pa-chop&near=123%%20%s%%20Street,%%20Harrisburg,%%20PA%%2017101",
        "/api/v1/plans?center=%s&infusion=%s&rota=%s",
        "/api/v1/plans?%s=1",
        "/api/v1/plans/packet.pdf?center=us-pa-chop&near=%s,%%20Harrisburg,%%20PA",
        "/api/v1/plans/calendar.ics?center=us-pa-chop&near=%s",
        "/api/v1/plans/%s",
        "/api/v1/%s",
        "/text?near=%s&age=%s",
        "/text?near=123%%20%s%%20Street,%%20Harrisburg,%%20PA%%2017101",
        "/text?near=%%3C/script%%3E%s",
        "/text?%s=1",
        "/text/%s",
        "/text/centers/%s?near=%s",
        "/text/centers/us-pa-chop?near=%s&nights=%s",
        "/text/centers/us-pa-chop/lodging?near=%s&nights=%s",
        "/plan?center=us-pa-chop&near=%s&age=%s",
        "/compare?centers=us-pa-chop,%s&near=%s",
        "/caseload?near=%s",
        "/data?near=%s",
        "/data/%s",
        "/lodging/%s?near=%s",
        "/correction?record=%s&near=%s",
        "/correction/%s",
        "/guide?near=%s#%s",
        "/api/v1/dataset/%s.csv",
        "/schemas/%s",
        "/swagger-ui/%s",
        "/VAADIN/%s",
        "/actuator/%s",
        "/livez/%s",
      })
  void noRequestLeavesATrace(String pattern, CapturedOutput output)
      throws IOException, InterruptedException {
    String typed = URLEncoder.encode(TYPED, StandardCharsets.UTF_8);
    String address = pattern.replace("%s", typed).replace("%%", "%");

    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)).build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(response.statusCode()).isNotEqualTo(500);
    assertThat(output.getAll()).doesNotContain(TYPED);
    assertThat(metrics()).contains("locator_").doesNotContain(TYPED);
  }

  private String metrics() throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + managementPort + "/actuator/prometheus");
    return client
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  /** A body is read as UTF-8 however early it is read. */
  @Test
  void noFormThatIsSentLeavesATrace(CapturedOutput output)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/text"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "near=12+" + TYPED + "+Ñandú+Qqqzzz&age=" + TYPED))
                .build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body()).contains("value=\"12 " + TYPED + " Ñandú Qqqzzz\"");
    assertThat(output.getAll()).doesNotContain(TYPED);
  }

  @Test
  void neitherDoesARequestThatIsNotEvenHttp(CapturedOutput output) throws IOException {
    assertThat(raw("GET /?near=<" + TYPED + "> HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        .startsWith("HTTP/1.1 400");
    assertThat(
            raw(
                "GET /?near=%zz"
                    + TYPED
                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 ");
    assertThat(output.getAll()).doesNotContain(TYPED);
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
