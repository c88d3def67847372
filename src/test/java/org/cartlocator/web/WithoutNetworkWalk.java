package org.cartlocator.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser that has been here shows when it has no network. */
class WithoutNetworkWalk extends PageWalk {

  @ParameterizedTest
  @CsvSource({
    "en, There is no network right now, LIGHT",
    "es, No hay conexión en este momento, DARK"
  })
  void theCentersSeenLastAreThereWithTheirPhones(
      String language, String heading, ColorScheme scheme) {
    BrowserContext context = context(NARROW, scheme);
    Page page = open("/?near=17101&age=9&diagnosis=ALL&lang=" + language, context);
    page.evaluate("() => navigator.serviceWorker.ready.then(() => undefined)");
    page.waitForFunction("() => localStorage.getItem('centers-last-seen') !== null");

    context.setOffline(true);
    page.navigate(site() + "/centers/us-pa-chop?lang=" + language);

    assertThat(page.locator("h1")).hasText(heading);
    assertThat(page.locator("html")).hasAttribute("lang", language);
    assertThat(page.locator("#seen article")).hasCount(10);
    assertThat(page.locator("#seen article").nth(1))
        .containsText("Children's Hospital of Philadelphia");
    assertThat(page.locator("#seen article").nth(1).locator("a"))
        .hasAttribute("href", "tel:+12674260762");
    assertAccessible(page);
    assertNoSidewaysScroll(page);
  }
}
