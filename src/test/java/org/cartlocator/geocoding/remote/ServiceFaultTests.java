package org.cartlocator.geocoding.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartlocator.geocoding.AddressAnswer.Unreachable;
import org.cartlocator.geocoding.AddressService.Kind;
import org.cartlocator.geocoding.BuiltIn;
import org.cartlocator.geocoding.Consent;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.remote.LocalServer;
import org.cartlocator.remote.LocalServer.Reply;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whatever ails a service, the ZIP code of the address is used and the address told to nobody. */
@ExtendWith(OutputCaptureExtension.class)
class ServiceFaultTests {

  private static final String TYPED = "3401 Blueberrylane, Philadelphia, PA 19104";

  /** For those that never answer. */
  private static final Duration SHORT = Duration.ofMillis(200);

  private static final Map<String, Reply> REPLIES =
      Map.of(
          "breaks off", LocalServer.brokenOff(),
          "garbage", LocalServer.json("<Blueberrylane>"),
          "JSON of another kind", LocalServer.json("{\"Blueberrylane\":[1]}"),
          "a page", LocalServer.status(200),
          "huge", LocalServer.json("[" + " ".repeat(20_000) + "]"),
          "too many", LocalServer.tooMany("60"),
          "not found", LocalServer.status(404),
          "bad request", LocalServer.text(400, "application/json", "{\"error\":\"Blueberrylane\"}"),
          "fault", LocalServer.status(500),
          "elsewhere", LocalServer.redirect("http://localhost:9/Blueberrylane"));

  static Stream<Arguments> faults() {
    return Stream.of(Kind.values())
        .flatMap(
            kind ->
                REPLIES.entrySet().stream()
                    .map(
                        fault ->
                            argumentSet(kind + ": " + fault.getKey(), kind, fault.getValue())));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultLeadsToTheZipCode(Kind kind, Reply reply, CapturedOutput output) {
    try (LocalServer server = LocalServer.replying(reply)) {
      assertFallsBack(Services.at(kind, server.url(), Services.AMPLE), output);
      assertThat(server.requests()).hasSize(1);
    }
  }

  static Stream<Arguments> silences() {
    Function<LocalServer, Reply> held = server -> server.held(LocalServer.json("[]"));
    Function<LocalServer, Reply> dripping = LocalServer::dripping;
    return Stream.of(Kind.values())
        .flatMap(
            kind ->
                Stream.of(
                    argumentSet(kind + ": says nothing", kind, held),
                    argumentSet(kind + ": never ends", kind, dripping)));
  }

  @ParameterizedTest
  @MethodSource("silences")
  void soDoesSilence(Kind kind, Function<LocalServer, Reply> silence, CapturedOutput output) {
    try (LocalServer server = LocalServer.replying(LocalServer.status(500))) {
      server.reply(silence.apply(server));

      assertFallsBack(Services.at(kind, server.url(), SHORT), output);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void soDoesAServiceThatIsGone(Kind kind, CapturedOutput output) {
    assertFallsBack(Services.at(kind, LocalServer.nobody(), Services.AMPLE), output);
  }

  private static void assertFallsBack(RemoteGeocoder geocoder, CapturedOutput output) {
    RemoteAddressLookup lookup = new RemoteAddressLookup(BuiltIn.GEOCODER, List.of(geocoder));
    Geocoding local = BuiltIn.GEOCODER.geocode(TYPED);

    assertThat(lookup.look(TYPED, Locale.US, new Consent(lookup.servicesFor(local))))
        .isEqualTo(new Unreachable(local));
    assertThat(local.likeliest().orElseThrow().id()).isEqualTo("zip:19104");
    assertThat(output.getAll()).doesNotContain("Blueberrylane");
  }
}
