package org.cartlocator.plain;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlocator.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.cartlocator.web.PageWalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plain pages in a real browser, with and without JavaScript. */
class PlainWalk extends PageWalk {

  /** The narrowest window that WCAG 2.2 speaks of (1.4.10). */
  private static final int NARROWEST = 320;

  private static final List<String> PAGES =
      List.of(
          "/text?",
          "/text?near=Springfield&age=9&diagnosis=ALL",
          "/text?near=99999&age=x&diagnosis=x&therapy=x&within=x",
          "/text?near=zip:59718&within=25&listed=true",
          "/text/centers/us-pa-chop?near=zip:17101&age=9&diagnosis=ALL",
          "/text/centers/us-pa-chop/lodging?near=zip:17101&age=40&nights=x",
          "/text/centers/none?");

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void fromTheFormToThePacketByKeyboardWithoutJavaScript(int width) {
    Page page = open("/text", withoutJavaScript(width));

    tabTo(page, "#near");
    page.keyboard().type("17101");
    tabTo(page, "#age");
    page.keyboard().type("9");
    tabTo(page, "#diagnosis");
    page.keyboard().type("Acute");
    tabTo(page, "form button");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/text\\?near=zip:17101&age=9&diagnosis=ALL$"));
    assertThat(page.locator(".card").first()).containsText("Lists Kymriah for ALL");

    tabTo(page, ".card:nth-child(2) h3 a");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Children's Hospital of Philadelphia");

    tabTo(page, ".actions a:first-child");
    Download packet = page.waitForDownload(() -> page.keyboard().press("Enter"));
    assertThat(packet.suggestedFilename()).isEqualTo("car-t-stay-us-pa-chop.pdf");
  }

  @Test
  void theSkipLinkLeadsPastTheHeader() {
    Page page = open("/text", withoutJavaScript(WIDE));

    tabTo(page, ".skip");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(page.locator("#near")).isFocused();
  }

  @Test
  void theFaultyFieldHasTheFocus() {
    Page page = open("/text?near=99999", withoutJavaScript(WIDE));

    assertThat(page.locator("#near")).isFocused();
    assertThat(page.locator("#near"))
        .hasAccessibleDescription(
            "ZIP code, or town and state We do not know that ZIP code. Check the digits, or type the"
                + " town and state.");
  }

  @Test
  void theLanguageIsChangedWithoutLosingTheQuestion() {
    Page page = open("/text?near=zip:17101&age=9", withoutJavaScript(WIDE));

    page.locator("nav a[hreflang=es]").click();
    assertThat(page.locator("h2")).hasText("Centros más cercanos");
    page.locator(".turn a").click();
    assertThat(page.locator(".card").first()).containsText("Trata a niños (9 años)");
    assertThat(page).hasURL(Pattern.compile("lang=es"));
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,en", "DARK,es"})
  void everyPageIsAccessibleAndFitsTheNarrowestWindow(ColorScheme scheme, String language) {
    BrowserContext context = context(NARROWEST, scheme);
    for (String address : PAGES) {
      Page page = open(address + "&lang=" + language, context);
      assertAccessible(page);
      assertNoSidewaysScroll(page);
      page.close();
    }
  }

  @Test
  void whatIsPressedIsLargeEnoughForAFinger() {
    Page page = open("/text/centers/us-pa-chop?near=zip:17101&age=9", NARROW);

    for (Locator target : page.locator("nav a, .brand, .button, .phone, .turn a, .call a").all()) {
      assertThat(target.boundingBox().height).isGreaterThanOrEqualTo(44);
    }
  }

  private BrowserContext withoutJavaScript(int width) {
    return browser()
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 844)
                .setLocale("en-US")
                .setJavaScriptEnabled(false));
  }

  private static void tabTo(Page page, String selector) {
    Locator focused = page.locator(selector + ":focus");
    for (int presses = 0; presses < 60; presses++) {
      page.keyboard().press("Tab");
      if (focused.count() == 1) {
        return;
      }
    }
    throw new AssertionError("the Tab key does not lead to " + selector);
  }
}
