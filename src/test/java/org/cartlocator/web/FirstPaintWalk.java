package org.cartlocator.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlocator.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page is before its program has arrived, and how the program takes over. */
class FirstPaintWalk extends PageWalk {

  private static final String PROGRAM = "**/VAADIN/build/**";
  private static final String FAMILY = "near=17101&age=9&diagnosis=ALL";

  @Test
  void aPhoneShowsTheCentersWithoutTheProgram() {
    List<String> programs = new ArrayList<>();
    Page page = still("/?" + FAMILY, NARROW, ColorScheme.LIGHT, programs);

    assertThat(card(page, 1).getByRole(AriaRole.LINK).first()).isVisible();
    assertThat(page.locator("html")).not().hasAttribute("data-live", "");
    assertThat(programs).isEmpty();
  }

  @Test
  void aMapInViewBringsTheProgramByItself() {
    Page page = still("/?" + FAMILY, WIDE, ColorScheme.LIGHT, new ArrayList<>());

    assertThat(page.locator("html")).hasAttribute("data-live", "");
    assertThat(page.locator("care-map")).isVisible();
    assertThat(page.locator("#first-paint")).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?lang=es",
        "/?near=17101&age=9&diagnosis=ALL",
        "/?near=Springfield&age=200",
        "/centers/us-pa-chop?near=17101&age=9",
        "/compare?compare=us-pa-chop,us-ny-msk",
        "/plan?center=us-pa-chop&near=17101",
        "/centers/nowhere"
      })
  void thePageIsAccessibleAsItArrives(String address) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = withoutProgram(address, NARROW, scheme);
      assertAccessible(page);
      assertNoSidewaysScroll(page);
    }
    assertAccessible(withoutProgram(address, WIDE, ColorScheme.LIGHT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?near=17101&age=9&diagnosis=ALL",
        "/centers/us-pa-chop?near=17101&age=9",
        "/compare?compare=us-pa-chop,us-ny-msk",
        "/plan?center=us-pa-chop&near=17101",
        "/guide"
      })
  void nothingJumpsWhenTheProgramTakesOver(String address) {
    for (int width : List.of(NARROW, WIDE)) {
      Page page = open(address, width);
      Object shift =
          page.evaluate(
              """
              () => new Promise((resolve) => {
                let sum = 0;
                const add = (shifts) =>
                  shifts.filter((each) => !each.hadRecentInput).forEach((each) => (sum += each.value));
                const observer = new PerformanceObserver((list) => add(list.getEntries()));
                observer.observe({ type: 'layout-shift', buffered: true });
                requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
                  add(observer.takeRecords());
                  resolve(sum);
                })));
              })
              """);
      assertThat(((Number) shift).doubleValue()).as("%s at %s", address, width).isLessThan(0.05);
    }
  }

  @Test
  void whatWasTypedGoesAlongAndTheFocusStays() {
    List<Route> held = new ArrayList<>();
    Page page = holdingTheProgram("/", held);

    page.getByLabel("Age").fill("9");
    page.getByLabel("Where does the patient live?").pressSequentially("17101");
    letTheProgramCome(page, held);

    assertThat(page.locator("html")).hasAttribute("data-live", "");
    assertThat(where(page)).isFocused();
    assertThat(where(page)).hasValue("17101");
    assertThat(page.getByLabel("Age")).hasValue("9");
    page.keyboard().press("Enter");
    assertThat(card(page, 1)).containsText("Children's National Hospital");
    assertThat(page.locator(".result-head")).containsText("for children");
  }

  @Test
  void aPressOfTheButtonGoesAlong() {
    List<Route> held = new ArrayList<>();
    Page page = holdingTheProgram("/", held);

    page.getByLabel("Where does the patient live?").fill("Harrisburg, PA");
    page.getByText("Find centers", new Page.GetByTextOptions().setExact(true)).click();
    letTheProgramCome(page, held);

    assertThat(page.locator(".result-head h2")).hasText("Nearest centers");
    assertThat(card(page, 1)).isVisible();
    assertThat(page.locator("html")).hasAttribute("data-live", "");
  }

  @Test
  void aPlaceThatIsNoneIsSaidBesideTheFieldAndKept() {
    List<Route> held = new ArrayList<>();
    Page page = holdingTheProgram("/", held);

    page.getByLabel("Where does the patient live?").fill("Qwxyzzy");
    page.keyboard().press("Enter");
    letTheProgramCome(page, held);

    assertThat(page.locator("html")).hasAttribute("data-live", "");
    assertThat(page.locator("vaadin-combo-box")).containsText("We do not know");
    assertThat(where(page)).hasValue("Qwxyzzy");
    assertThat(page).hasURL(site() + "/");
  }

  @Test
  void withoutScriptsTheFormLeadsToThePlainPageAndNoStreetStandsInTheAddress() {
    BrowserContext context = withoutScripts();
    Page page = watched(context);
    page.navigate(site() + "/?lang=es");

    page.locator("input[name=near]").fill("1600 Main Street, Harrisburg, PA 17101");
    page.locator("input[name=age]").fill("9");
    page.locator(".search-button").click();

    assertThat(page).hasURL(Pattern.compile(".*/text\\?.*near=zip(%3A|:)17101.*"));
    assertThat(page.locator("body")).containsText("Children's National Hospital");
    assertThat(page.url()).contains("lang=es").doesNotContain("Main");
  }

  @Test
  void withoutScriptsANoticeLeadsToTheSameOnThePlainPage() {
    Page page = watched(withoutScripts());
    page.navigate(site() + "/centers/us-pa-chop?" + FAMILY);

    page.locator(".no-script a").click();

    assertThat(page).hasURL(site() + "/text/centers/us-pa-chop?" + FAMILY);
    assertThat(page.locator("h1")).hasText("Children's Hospital of Philadelphia");
  }

  @Test
  void aFormWhoseProgramCannotBeHadGoesTheWayOfForms() {
    Page page = withoutProgram("/", NARROW, ColorScheme.LIGHT);

    page.getByLabel("Where does the patient live?").fill("17101");
    page.getByText("Find centers", new Page.GetByTextOptions().setExact(true)).click();

    assertThat(page).hasURL(Pattern.compile(".*/text\\?.*near=zip(%3A|:)17101.*"));
  }

  @Test
  void aTickGoesAlong() {
    Page page = still("/?" + FAMILY, NARROW, ColorScheme.LIGHT, new ArrayList<>());

    card(page, 2).getByText("Compare").click();

    assertThat(page.locator("html")).hasAttribute("data-live", "");
    assertThat(page.locator(".compare-bar")).isVisible();
    assertThat(page).hasURL(Pattern.compile(".*compare=us-pa-chop.*"));
  }

  @Test
  void aPressOnTheMapButtonShowsTheMap() {
    Page page = still("/?" + FAMILY, NARROW, ColorScheme.LIGHT, new ArrayList<>());

    page.locator(".view-switch").getByText("Map").click();

    assertThat(page.locator("care-map")).isVisible();
  }

  @Test
  void aLinkLeadsOnWithoutTheProgram() {
    Page page = withoutProgram("/?" + FAMILY, NARROW, ColorScheme.LIGHT);

    card(page, 2).getByRole(AriaRole.LINK).first().click();

    assertThat(page.locator("h1")).hasText("Children's Hospital of Philadelphia");
  }

  @Test
  void theSkipLinkStaysOnThePage() {
    Page page = withoutProgram("/?" + FAMILY, NARROW, ColorScheme.LIGHT);

    page.keyboard().press("Tab");
    page.keyboard().press("Enter");

    assertThat(page.locator("main")).isFocused();
    assertThat(page).hasURL(site() + "/?" + FAMILY);
  }

  private Page still(String address, int width, ColorScheme scheme, List<String> programs) {
    return still(address, context(width, scheme), programs);
  }

  private Page withoutProgram(String address, int width, ColorScheme scheme) {
    BrowserContext context = context(width, scheme);
    context.route(PROGRAM, Route::abort);
    return still(address, context, new ArrayList<>());
  }

  /** The program stays on its way until the test lets it go on. */
  private Page holdingTheProgram(String address, List<Route> held) {
    BrowserContext context = context(NARROW, ColorScheme.LIGHT);
    context.route("**/VAADIN/build/indexhtml-*", held::add);
    return still(address, context, new ArrayList<>());
  }

  /** It may not have been asked for yet. */
  private static void letTheProgramCome(Page page, List<Route> held) {
    page.waitForCondition(() -> !held.isEmpty());
    held.forEach(Route::resume);
  }

  private BrowserContext withoutScripts() {
    return browser()
        .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en-US"));
  }

  private Page still(String address, BrowserContext context, List<String> programs) {
    Page page = watched(context);
    page.onRequest(
        request -> {
          if (request.url().contains("/VAADIN/build/")) {
            programs.add(request.url());
          }
        });
    page.navigate(site() + address);
    return page;
  }
}
