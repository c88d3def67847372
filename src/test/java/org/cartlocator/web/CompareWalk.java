package org.cartlocator.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cartlocator.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From marks in the list of centers to their comparison, in a real browser. */
class CompareWalk extends PageWalk {

  private static final String FAMILY = "near=zip:17101&age=9&diagnosis=ALL";

  @Test
  void byKeyboardNothingJumpsAndTheMapStays() {
    Page page = open("/?" + FAMILY, WIDE);
    Locator pin = page.locator("care-map .pin").first();
    pin.evaluate("it => it.wasThereBefore = true");
    Locator second = toggle(page, 2);

    second.focus();
    Object scrolled = page.evaluate("window.scrollY");
    second.press("Space");

    assertThat(page.locator(".compare-bar")).containsText("Choose one more to compare");
    assertThat(second).isChecked();
    assertThat(second).isFocused();
    assertThat(page.evaluate("window.scrollY")).isEqualTo(scrolled);

    Locator third = toggle(page, 3);
    third.focus();
    third.press("Space");
    Locator compare = page.getByRole(AriaRole.LINK, named("Compare 2 centers"));
    assertThat(compare).isVisible();
    assertThat(third).isFocused();
    assertThat(page).hasURL(Pattern.compile("compare="));
    assertThat(pin.evaluate("it => it.wasThereBefore")).isEqualTo(true);
    assertAccessible(page);

    compare.press("Enter");
    assertThat(page.locator("h1")).hasText("Compare centers");
    assertThat(page.locator(".compare-table thead th")).hasCount(2);
  }

  @Test
  void byTouchOnANarrowWindow() {
    Page page = open("/?" + FAMILY, NARROW);

    for (int card = 1; card <= ComparedIds.MOST; card++) {
      Locator label = card(page, card).locator("label.compare-toggle");
      label.scrollIntoViewIfNeeded();
      double before = label.boundingBox().y;
      assertThat(label.boundingBox().height).isGreaterThanOrEqualTo(44);
      label.tap();
      assertThat(toggle(page, card)).isChecked();
      // Only the card that the server has drawn since then says so in its markup.
      assertThat(toggle(page, card)).hasAttribute("checked", "");
      assertThat(label.boundingBox().y).isCloseTo(before, within(1.0));
    }
    assertThat(card(page, 5)).containsText("4 at most");
    assertThat(card(page, 5).getByRole(AriaRole.CHECKBOX)).isDisabled();
    assertAccessible(page);
    assertNoSidewaysScroll(page);

    page.getByRole(AriaRole.LINK, named("Compare 4 centers")).tap();
    assertThat(page.locator("h1")).hasText("Compare centers");
    assertThat(page.getByRole(AriaRole.ROWHEADER, named("How far"))).isVisible();
    assertThat(page.getByRole(AriaRole.COLUMNHEADER)).hasCount(4);
    assertNoSidewaysScroll(page);
  }

  @Test
  void theChoiceIsClearedWithoutLosingTheFocus() {
    Page page = open("/?" + FAMILY + "&compare=us-pa-chop", WIDE);

    page.getByRole(AriaRole.BUTTON, named("Clear")).press("Enter");

    assertThat(page.locator(".compare-bar")).not().isVisible();
    assertThat(page.locator(".result-head h2")).isFocused();
    assertThat(page).not().hasURL(Pattern.compile("compare"));
  }

  @Test
  void aCenterIsRemovedAndTheBackButtonBringsItBack() {
    Page page = open("/compare?" + FAMILY + "&compare=us-pa-chop,us-ny-mschony", WIDE);

    page.getByRole(AriaRole.BUTTON, named("Remove Children's Hospital of Philadelphia"))
        .press("Enter");
    assertThat(page.locator(".compare-table thead th")).hasCount(1);
    assertThat(page.locator("h1")).isFocused();
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("One center chosen to compare");

    page.goBack();
    assertThat(page.locator(".compare-table thead th")).hasCount(2);
  }

  @Test
  void aReloadAndTheOtherLanguageShowTheSame() {
    Page page = open("/compare?" + FAMILY + "&compare=us-pa-chop,us-ny-mschony", WIDE);

    page.reload();
    live(page);
    assertThat(page.locator(".compare-table thead th")).hasCount(2);
    page.getByRole(AriaRole.LINK, named("Español")).click();
    assertThat(page.locator("h1")).hasText("Comparar centros");
    assertThat(page.locator(".compare-table thead th")).hasCount(2);
    assertThat(page.locator("html")).hasAttribute("lang", "es");
  }

  @ParameterizedTest
  @CsvSource({
    "us-pa-chop%2Cus-pa-hershey%2Cus-nj-jerseyshore%2Cus-oh-osu-james, 1280, LIGHT, en",
    "us-pa-chop%2Cus-pa-hershey%2Cus-nj-jerseyshore%2Cus-oh-osu-james, 390, DARK, es",
    "us-az-mayo%2Cus-tx-utsw, 390, LIGHT, en",
    "us-az-mayo%2Cus-tx-utsw, 1280, DARK, es",
    "us-xx-none%2Cus-tn-utmc-knoxville, 390, DARK, en",
    "us-xx-none, 390, LIGHT, es",
  })
  void everyStateIsAccessible(String compare, int width, ColorScheme scheme, String lang) {
    Page page = open("/compare?" + FAMILY + "&compare=" + compare + "&lang=" + lang, width, scheme);

    assertAccessible(page);
    assertNoSidewaysScroll(page);
  }

  private static Locator toggle(Page page, int card) {
    return card(page, card)
        .getByRole(
            AriaRole.CHECKBOX,
            new Locator.GetByRoleOptions().setName(Pattern.compile("^Compare .{4,}")));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
