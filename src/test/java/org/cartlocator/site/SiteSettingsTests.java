package org.cartlocator.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which public addresses a site may have. */
class SiteSettingsTests {

  @ParameterizedTest
  @ValueSource(strings = {"https://cart.example.org", "https://cart.example.org/", "http://a:8/b/"})
  void thePublicAddressIsThatOfASite(String address) {
    assertThat(new SiteSettings(address).site()).contains(address.replaceFirst("/$", ""));
  }

  @Test
  void withoutAPublicAddressThereIsNone() {
    assertThat(new SiteSettings(null).site()).isEmpty();
    assertThat(new SiteSettings(" ").site()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cart.example.org",
        "ftp://cart.example.org",
        "https://",
        "https://a?b",
        "https://a b"
      })
  void anythingElseStopsTheStart(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SiteSettings(address))
        .withMessageContaining("locator.public-address");
  }
}
