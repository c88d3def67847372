package org.cartlocator.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cartlocator.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.cartlocator.browser.Door;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser that has been here shows when it has no network. */
class WithoutNetworkWalk extends PageWalk {

  private Door door;

  @BeforeEach
  void openDoor() {
    door = Door.to(port());
  }

  @AfterEach
  void shutDoor() {
    door.close();
  }

  @Override
  protected String site() {
    return "http://localhost:" + door.port();
  }

  @ParameterizedTest
  @CsvSource({
    "en, There is no network right now, LIGHT",
    "es, No hay conexión en este momento, DARK"
  })
  void theCentersSeenLastAreThereWithTheirPhones(
      String language, String heading, ColorScheme scheme) {
    Page page = open("/?near=17101&age=9&diagnosis=ALL&lang=" + language, NARROW, scheme);
    page.waitForFunction("() => localStorage.getItem('centers-last-seen') !== null");
    loseTheNetwork(page);

    page.navigate(site() + "/centers/us-pa-chop?lang=" + language);

    assertThat(page.locator("h1")).hasText(heading);
    assertThat(page.locator("html")).hasAttribute("lang", language);
    assertThat(page.locator("#seen article")).hasCount(10);
    Locator second = page.locator("#seen article").nth(1);
    assertThat(second).containsText("Children's Hospital of Philadelphia");
    assertThat(second.locator("a")).hasAttribute("href", "tel:+12674260762");
    assertThat(second.locator("a")).hasText("267-426-0762");
    assertAccessible(page);
    assertNoSidewaysScroll(page);
  }

  @Test
  void aCenterThatWasOpenedLastStandsFirst() {
    Page page = open("/centers/us-tx-md-anderson?lang=en", NARROW);
    page.waitForFunction("() => localStorage.getItem('centers-last-seen') !== null");
    loseTheNetwork(page);

    page.navigate(site() + "/?lang=en");

    assertThat(page.locator("#seen article")).hasCount(1);
    assertThat(page.locator("#seen h3"))
        .hasText("The University of Texas MD Anderson Cancer Center");
  }

  @Test
  void whereNoCenterWasSeenThePageSaysSo() {
    Page page = open("/guide?lang=en", NARROW);
    loseTheNetwork(page);

    page.navigate(site() + "/?lang=en");

    assertThat(page.locator("#none")).isVisible();
    assertThat(page.locator("#seen")).isHidden();
  }

  private void loseTheNetwork(Page page) {
    page.evaluate("() => navigator.serviceWorker.ready.then(() => undefined)");
    door.close();
  }
}
