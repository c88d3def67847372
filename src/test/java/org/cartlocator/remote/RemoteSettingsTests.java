package org.cartlocator.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Which settings a service may have. */
class RemoteSettingsTests {

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org", "http://localhost:2322/", "https://a.org/osrm/"})
  void aServiceHasTheAddressOfASite(String url) {
    assertThat(RemoteSettings.at(url).checked("locator.stub").isOn()).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void withoutAnAddressItIsOff(String url) {
    RemoteSettings settings = RemoteSettings.at(url).checked("locator.stub");

    assertThat(settings.isOn()).isFalse();
    assertThat(settings.host()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "ftp://example.org",
        "https://",
        "https://a?key=1",
        "https://a#b",
        "https://me:secret@a.org",
        "https://a b"
      })
  void anythingElseStopsTheStart(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RemoteSettings.at(url).checked("locator.stub"))
        .withMessageContaining("locator.stub.url")
        .withMessageNotContaining("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "timeout, 0s",
    "concurrent-calls, 0",
    "calls-per-second, -1",
    "cache-entries, -1",
    "cache-time, 0s",
    "largest-answer, 0B",
    "user-agent, ñandú",
    "user-agent, ' '"
  })
  void aNumberThatCannotBeMeantStopsTheStart(String name, String value) {
    RemoteSettings settings = bind(Map.of(name, value));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings.checked("locator.stub"))
        .withMessageContaining("locator.stub." + name);
  }

  @Test
  void theUsualValuesAreTheSameHoweverTheyAreMade() {
    assertThat(bind(Map.of())).isEqualTo(RemoteSettings.at("https://example.org"));
  }

  private static RemoteSettings bind(Map<String, String> properties) {
    Map<String, String> all = new HashMap<>();
    all.put("locator.stub.url", "https://example.org");
    properties.forEach((name, value) -> all.put("locator.stub." + name, value));
    return new Binder(new MapConfigurationPropertySource(all))
        .bind("locator.stub", RemoteSettings.class)
        .get();
  }
}
