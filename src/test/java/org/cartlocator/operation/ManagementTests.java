package org.cartlocator.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartlocator.RunningApplication;
import org.cartlocator.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be asked on the management port, and what cannot, on either. */
@RunningApplication
class ManagementTests {

  private final RestClient client =
      RestClient.builder().defaultStatusHandler(status -> true, (request, answer) -> {}).build();

  @Autowired private Catalog catalog;
  @LocalServerPort private int port;
  @LocalManagementPort private int managementPort;

  @Test
  void healthTellsOfTheDataSet() {
    JsonNode health = JsonMapper.shared().readTree(get(managementPort, "/actuator/health"));

    assertThat(health.path("status").asString()).isEqualTo("UP");
    assertThat(health.at("/components/dataset/details/centers").asInt())
        .isEqualTo(catalog.dataset().centers().size());
    assertThat(health.at("/components/dataset/details/updated").asString())
        .isEqualTo(catalog.dataset().updated().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/livez", "/readyz"})
  void aLoadBalancerAsksOnTheSitesOwnPort(String path) {
    assertThat(get(port, path)).contains("\"status\":\"UP\"").doesNotContain("components");
  }

  @Test
  void metricsAreThereForPrometheus() {
    assertThat(get(managementPort, "/actuator/prometheus")).contains("jvm_memory_used_bytes");
  }

  @Test
  void whatWasAskedIsCountedByKindAlone() {
    get(port, "/api/v1/centers?near=19104");
    get(port, "/api/v1/centers?near=Springfield");
    get(port, "/api/v1/centers?near=00000");
    get(port, "/api/v1/plans/packet.pdf?center=us-pa-chop");
    get(port, "/");

    assertThat(get(managementPort, "/actuator/prometheus"))
        .contains(
            "locator_geocoding_total{kind=\"postal-code\",outcome=\"found\"}",
            "locator_geocoding_total{kind=\"city\",outcome=\"ambiguous\"}",
            "locator_geocoding_total{kind=\"unknown-postal-code\",outcome=\"none\"}",
            "locator_searches_total",
            "locator_packet_seconds_count",
            "tomcat_sessions_active_current_sessions")
        .doesNotContain("19104", "Springfield");
  }

  @ParameterizedTest
  @ValueSource(strings = {"env", "beans", "heapdump", "loggers", "mappings", "threaddump"})
  void nothingElseIsThere(String endpoint) {
    ResponseEntity<String> answer =
        client
            .get()
            .uri("http://localhost:" + managementPort + "/actuator/" + endpoint)
            .retrieve()
            .toEntity(String.class);

    assertThat(answer.getStatusCode().value()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/prometheus"})
  void visitorsSeeNothingOfIt(String path) {
    assertThat(get(port, path)).doesNotContain("\"status\":\"UP\"", "jvm_memory", "_links");
  }

  private String get(int at, String path) {
    return String.valueOf(
        client.get().uri("http://localhost:" + at + path).retrieve().body(String.class));
  }
}
