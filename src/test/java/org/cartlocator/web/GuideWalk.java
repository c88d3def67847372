package org.cartlocator.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlocator.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Through the guide in a real browser. */
class GuideWalk extends PageWalk {

  private static final int NARROWEST = 320;

  @ParameterizedTest
  @CsvSource({
    "1280, LIGHT, en",
    "1280, DARK, es",
    "768, DARK, en",
    "390, LIGHT, es",
    "390, DARK, en",
    "320, LIGHT, es",
  })
  void everyStateIsAccessible(int width, ColorScheme scheme, String lang) {
    Page page = open("/guide?lang=" + lang, width, scheme);
    page.locator("details").all().forEach(it -> it.evaluate("it => it.open = true"));

    assertAccessible(page);
    assertNoSidewaysScroll(page);
  }

  @Test
  void byKeyboardFromTheContentsToASection() {
    Page page = open("/guide?lang=en&near=zip:17101", WIDE);
    Locator link = contents(page).getByRole(AriaRole.LINK).nth(5);

    contents(page).getByRole(AriaRole.LINK).first().focus();
    for (int i = 0; i < 5; i++) {
      page.keyboard().press("Tab");
    }
    assertThat(link).isFocused();
    page.keyboard().press("Enter");

    assertThat(page).hasURL(Pattern.compile("/guide\\?.*near=zip.*#near$"));
    assertThat(page.locator("#near")).isInViewport();
    assertThat(page.locator("h1")).hasText("CAR-T in plain words");

    page.keyboard().press("Tab");
    assertThat(page.locator("#near-source-1, .guide-near a").first()).isFocused();
  }

  @Test
  void theSignsAreOnePressAway() {
    Page page = open("/guide", NARROW);

    page.getByRole(AriaRole.LINK, named("When to call at once")).tap();

    assertThat(page.locator("#when-to-call")).isInViewport();
    assertThat(page.getByText("Fever: 100.4 °F (38 °C) or higher")).isInViewport();
    assertThat(page.getByText("Call the number that your center gave you")).isInViewport();
  }

  @Test
  void anAddressWithAPlaceOpensThere() {
    Page page = open("/guide?lang=es#when-to-call", WIDE);

    assertThat(page.locator("#when-to-call")).isInViewport();
    assertThat(page.locator("#when-to-call")).isFocused();
  }

  @Test
  void aNumberLeadsToItsSourceAndTheBackButtonReturns() {
    Page page = open("/guide?lang=en", WIDE);
    Locator number = page.locator(".guide-certified .cites a").first();

    number.press("Enter");

    // The focus comes there when the server has answered: nothing may be shut again by then.
    assertThat(page.locator("#certified-source-1")).isFocused();
    assertThat(page.locator("#certified-source-1")).isInViewport();
    page.goBack();
    assertThat(page).hasURL(Pattern.compile("/guide\\?lang=en$"));
    assertThat(page.locator("h1")).hasText("CAR-T in plain words");
  }

  @Test
  void aLinkToASourceOpensTheListItIsIn() {
    Page page = open("/guide?lang=en#certified-source-1", WIDE);

    assertThat(page.locator("#certified-source-1")).isFocused();
    assertThat(page.locator("#certified-source-1")).isInViewport();
  }

  @Test
  void tickedQuestionsAreRememberedHere() {
    Page page = open("/guide?lang=en", NARROW);
    Locator box = page.getByRole(AriaRole.CHECKBOX).first();

    box.check();
    page.reload();
    assertThat(page.getByRole(AriaRole.CHECKBOX).first()).isChecked();

    page.getByRole(AriaRole.BUTTON, named("Remove all ticks")).tap();
    assertThat(page.getByRole(AriaRole.CHECKBOX).first()).not().isChecked();
  }

  @Test
  void onPaperTheSourcesAreOpenAndTheQuestionsHaveAPage() {
    Page page = open("/guide?lang=en", WIDE);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator("#what-source-1")).isVisible();
    assertThat(contents(page)).isHidden();
    assertThat(page.locator(".guide-questions")).hasCSS("break-before", "page");
    assertThat(page.pdf()).isNotEmpty();
  }

  @Test
  void theLinesAreNeitherTooLongNorCutOff() {
    for (int width : List.of(WIDE, NARROWEST)) {
      Page page = open("/guide?lang=es", width);
      assertNoSidewaysScroll(page);
      double em =
          ((Number)
                  page.locator(".guide-what p")
                      .first()
                      .evaluate("it => it.clientWidth / parseFloat(getComputedStyle(it).fontSize)"))
              .doubleValue();
      assertThat(em).isBetween(15.0, 42.0);
    }
  }

  private static Locator contents(Page page) {
    return page.locator(".guide-contents");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
