package org.cartlocator.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cartlocator.geo.Coordinates;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The file of names as a browser fetches it. */
class TownsControllerTests {

  private final Towns towns =
      Towns.of(List.of(new Town("Cañon City", new Coordinates(38.44098, -105.24245), 17_000)));
  private final MockMvcTester site = MockMvcTester.of(new TownsController(towns));

  @Test
  void aBrowserMayKeepItForGood() {
    MvcTestResult answer = site.get().uri("/" + towns.path()).exchange();

    assertThat(answer)
        .hasStatusOk()
        .hasContentType("application/json")
        .headers()
        .hasValue(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
    assertThat(answer).bodyJson().isStrictlyEqualTo("[[\"Cañon City\",38.441,-105.242,8]]");
  }

  @Test
  void whoHasItIsToldSo() {
    String tag = "W/\"" + towns.hash() + "\"";

    assertThat(site.get().uri("/" + towns.path()).header(HttpHeaders.IF_NONE_MATCH, tag))
        .hasStatus(HttpStatus.NOT_MODIFIED);
  }

  @Test
  void anotherVersionIsNotFound() {
    assertThat(site.get().uri("/map/towns-0123456789abcdef.json")).hasStatus(HttpStatus.NOT_FOUND);
  }
}
