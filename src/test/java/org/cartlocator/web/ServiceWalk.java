package org.cartlocator.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlocator.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.cartlocator.remote.LocalServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An exact address from a service, in a real browser that never speaks to the service itself. */
class ServiceWalk extends PageWalk {

  private static final LocalServer SERVER = LocalServer.replying(LocalServer.status(500));

  /** In the form that Nominatim documents, written by hand. */
  private static final String FOUND =
      """
      [{"lat": "39.94871", "lon": "-75.19412", "place_rank": 30, "display_name": "A",
        "address": {"house_number": "3401", "road": "Civic Center Boulevard",
          "city": "Philadelphia", "ISO3166-2-lvl4": "US-PA", "postcode": "19104"}}]
      """;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("locator.geocoding.remote.nominatim.url", SERVER::url);
    registry.add("locator.geocoding.remote.nominatim.cache-entries", () -> "0");
    registry.add("locator.geocoding.remote.nominatim.calls-per-second", () -> "1000");
    registry.add("locator.geocoding.remote.nominatim.timeout", () -> "30s");
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void theTextIsSentAtThePressOfAButtonAndNotBefore(int width) {
    int before = SERVER.requests().size();
    SERVER.reply(LocalServer.json(FOUND));
    Page page = open("/", width);

    where(page).fill("3401 Civic Center Blvd, Philadelphia, PA 19104");
    where(page).press("Enter");

    Locator offer = page.locator(".address-offer");
    assertThat(offer).containsText("would be sent to the address service Nominatim (127.0.0.1)");
    assertThat(SERVER.requests()).hasSize(before);
    assertAccessible(page);
    assertNoSidewaysScroll(page);

    Locator look =
        offer.getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Look up the exact address"));
    look.focus();
    look.press("Enter");

    assertThat(page.locator(".place-notice"))
        .containsText("We found the address: 3401 Civic Center Boulevard");
    assertThat(page.locator(".place-notice")).isFocused();
    assertThat(page).hasURL(Pattern.compile("near=39\\.95(,|%2C)-75\\.19"));
    assertThat(card(page, 1)).isVisible();
    assertThat(SERVER.requests()).hasSize(before + 1);
    assertAccessible(page);
    assertNoSidewaysScroll(page);
  }
}
