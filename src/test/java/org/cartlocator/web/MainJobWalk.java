package org.cartlocator.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlocator.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Geolocation;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a ZIP code to a center and a place to stay, in a real browser. */
class MainJobWalk extends PageWalk {

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void fromAZipCodeToAPlaceToStay(int width) {
    Page page = open("/", width);

    where(page).fill("19104");
    page.getByRole(AriaRole.OPTION, named("Philadelphia, PA 19104")).click();
    assertThat(card(page, 1)).containsText("Philadelphia, PA");

    page.getByLabel("Age").fill("9");
    page.getByLabel("Age").press("Tab");
    page.locator("vaadin-select.diagnosis").click();
    page.getByRole(AriaRole.OPTION, named("Acute lymphoblastic leukemia (ALL)")).click();
    assertThat(card(page, 1)).containsText("Children's Hospital of Philadelphia");
    assertThat(card(page, 1)).containsText("Lists Kymriah for ALL");
    assertThat(page).hasURL(Pattern.compile("near=zip(:|%3A)19104"));
    assertAccessible(page);
    assertNoSidewaysScroll(page);

    card(page, 1).getByRole(AriaRole.LINK).first().click();
    assertThat(page.locator("h1")).hasText("Children's Hospital of Philadelphia");
    Locator house =
        page.locator(
            ".lodging-card",
            new Page.LocatorOptions().setHasText("Ronald McDonald House of Southern New Jersey"));
    assertThat(house).containsText("Takes patients aged 0 to 21");
    assertThat(house).containsText("?");
    assertThat(page.getByRole(AriaRole.LINK, named("Call CAR-T team: 267-426-0762")).first())
        .hasAttribute("href", "tel:+12674260762");
    assertAccessible(page);
    assertNoSidewaysScroll(page);

    page.goBack();
    assertThat(card(page, 1)).containsText("Children's Hospital of Philadelphia");
    assertThat(page.getByLabel("Age")).hasValue("9");
  }

  @Test
  void theButtonSearchesForWhatWasTyped() {
    Page page = open("/", WIDE);

    where(page).fill("Bozeman");
    page.keyboard().press("Tab");
    page.getByRole(AriaRole.BUTTON, named("Find centers")).click();

    assertThat(page).hasURL(Pattern.compile("near="));
    assertThat(card(page, 1)).isVisible();
  }

  @Test
  void theWholeJobByKeyboardAlone() {
    Page page = open("/", WIDE);

    tabTo(page, "Skip to the main part");
    tabTo(page, "Where does the patient live?");
    page.keyboard().type("phila");
    Locator first = page.getByRole(AriaRole.OPTION).first();
    assertThat(first).containsText("Philadelphia, PA");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(card(page, 1)).containsText("Philadelphia, PA");

    tabTo(page, "Age");
    page.keyboard().type("9");
    page.keyboard().press("Enter");
    assertThat(page.locator(".result-head")).containsText("for children");

    tabTo(page, "Children's Hospital of Philadelphia");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Children's Hospital of Philadelphia");
    assertThat(page.locator("main")).isFocused();

    tabTo(page, "Plan a stay here");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Your stay, week by week");
    assertThat(page.locator("main")).isFocused();
    tabTo(page, "Day of the infusion");
    page.keyboard().type("02102027");
    tabTo(page, "Download the packet (PDF)");
    assertThat(page).hasURL(Pattern.compile("infusion=2027-02-10"));
    tabTo(page, "Copy link");
  }

  @Test
  void aReloadAndALinkShowTheSame() {
    Page page = open("/?near=zip:17101&age=9&diagnosis=ALL", WIDE);
    List<String> before = page.locator(".center-card h3").allTextContents();

    page.reload();
    live(page);
    assertThat(page.locator(".center-card h3")).hasText(before.toArray(String[]::new));
    assertThat(where(page)).hasValue("Harrisburg, PA 17101");
    assertThat(page.getByLabel("Age")).hasValue("9");
  }

  @Test
  void listAndMapAreInStep() {
    Page page = open("/?near=zip:17101&age=9", WIDE);
    Locator pin =
        page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Pattern.compile("^Number 2 of \\d+: ")));

    pin.press("Enter");
    assertThat(card(page, 2)).hasClass(Pattern.compile("selected"));
    assertThat(card(page, 2)).hasAttribute("aria-current", "true");

    card(page, 3).locator(".number").click();
    assertThat(card(page, 3)).hasClass(Pattern.compile("selected"));
    assertThat(card(page, 2)).not().hasClass(Pattern.compile("selected"));
  }

  @Test
  void onANarrowWindowTheMapComesOnRequest() {
    Page page = open("/?near=zip:17101&age=9", NARROW);

    assertThat(page.locator("care-map")).not().isVisible();
    page.getByRole(AriaRole.BUTTON, named("Map")).click();
    assertThat(page.locator("care-map")).isVisible();
    assertThat(card(page, 1)).not().isVisible();
    assertAccessible(page);
    page.getByRole(AriaRole.BUTTON, named("List")).click();
    assertThat(card(page, 1)).isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999", "🙂🙂", "<img src=x onerror=alert(1)>", "91.0,200.0"})
  void whatIsNotAPlaceIsSaidBesideTheFieldAndKept(String typed) {
    Page page = open("/?near=zip:17101", WIDE);
    assertThat(card(page, 1)).isVisible();

    where(page).fill(typed);
    page.keyboard().press("Enter");

    assertThat(page.locator("vaadin-combo-box [slot=error-message]")).not().isEmpty();
    assertThat(where(page)).hasValue(typed);
    assertThat(where(page)).hasAttribute("aria-invalid", "true");
    assertThat(card(page, 1)).isVisible();
    assertThat(page.url()).doesNotContain("99999", "alert", "91.0");
    assertAccessible(page);
  }

  @Test
  void springfieldOffersTheOthers() {
    Page page = open("/", WIDE);

    where(page).fill("Springfield");
    page.keyboard().press("Enter");
    assertThat(page.getByText("Or did you mean:")).isVisible();
    Locator other = page.locator(".place-notice button").first();
    String label = other.textContent();
    other.click();

    assertThat(where(page)).hasValue(label);
    assertThat(card(page, 1)).isVisible();
  }

  @Test
  void thePositionIsUsedOnlyOnAPressAndOnlyCoarsely() {
    BrowserContext context =
        browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale("en-US")
                    .setGeolocation(new Geolocation(45.67654, -111.04298))
                    .setPermissions(List.of("geolocation")));
    Page page = open("/", context);

    assertThat(where(page)).hasValue("");
    page.getByRole(AriaRole.BUTTON, named("Use my location")).click();

    assertThat(where(page)).hasValue(Pattern.compile("Bozeman, MT"));
    assertThat(page).hasURL(Pattern.compile("near=45\\.68(,|%2C)-111\\.04"));
  }

  @Test
  void aPositionThatIsRefusedIsSaid() {
    Page page = open("/", WIDE);

    page.getByRole(AriaRole.BUTTON, named("Use my location")).click();

    assertThat(page.locator(".place-notice")).containsText("Type a ZIP code instead");
  }

  @ParameterizedTest
  @CsvSource({
    "/?lang=en, 1280, LIGHT",
    "/?lang=es, 390, DARK",
    "/?near=zip:77030&age=61&diagnosis=MM&lang=es, 1280, DARK",
    "/?near=Springfield, 390, DARK",
    "/?near=zip:59718&within=25, 390, LIGHT",
    "/centers/us-tx-md-anderson?near=zip:77030&lang=es, 390, DARK",
    "/centers/us-pa-chop?near=zip:19104&age=9&diagnosis=ALL, 1280, DARK",
    "/centers/us-xx-none, 390, LIGHT",
  })
  void everyStateIsAccessible(String address, int width, ColorScheme scheme) {
    Page page = open(address, width, scheme);

    assertAccessible(page);
    assertNoSidewaysScroll(page);
  }

  @Test
  void theLanguageIsSaidByTheDocumentAndKept() {
    Page page = open("/?near=zip:19104", WIDE);
    assertThat(page.locator("html")).hasAttribute("lang", "en");

    page.getByRole(AriaRole.LINK, named("Español")).click();

    assertThat(page.locator("html")).hasAttribute("lang", "es");
    assertThat(card(page, 1)).containsText("Philadelphia, PA");
    card(page, 1).getByRole(AriaRole.LINK).first().click();
    assertThat(page).hasURL(Pattern.compile("lang=es"));
  }

  /** Presses Tab until the focus is on what a screen reader calls by this name. */
  private static void tabTo(Page page, String name) {
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      Object focused =
          page.evaluate(
              """
              () => {
                const element = document.activeElement;
                const label = element.labels?.[0]?.textContent ??
                  document.getElementById(element.getAttribute('aria-labelledby')?.split(' ')[0])?.textContent;
                return (element.getAttribute('aria-label') ?? label ?? element.textContent).trim();
              }
              """);
      if (name.equals(focused)) {
        return;
      }
    }
    throw new AssertionError("the Tab key never came to " + name);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
