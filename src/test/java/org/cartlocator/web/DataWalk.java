package org.cartlocator.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cartlocator.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.cartlocator.coverage.Coverages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The data page in a real browser. */
class DataWalk extends PageWalk {

  private final Coverages coverages;

  @Autowired
  DataWalk(Coverages coverages) {
    this.coverages = coverages;
  }

  @BeforeEach
  void reckon() {
    coverages.coverage();
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT, en", "1280, DARK, es", "390, LIGHT, es", "390, DARK, en"})
  void everyStateIsAccessible(int width, ColorScheme scheme, String lang) {
    Page page = open("/data?lang=" + lang, width, scheme);
    page.locator("details").all().forEach(it -> it.evaluate("it => it.open = true"));

    assertAccessible(page);
    assertNoSidewaysScroll(page);
  }

  @Test
  void theFootOfEachPageLeadsHere() {
    Page page = open("/?lang=en", WIDE);

    page.locator("footer a[href*='data']").first().click();

    assertThat(page.locator("h1")).hasText("The data, and how far it reaches");
  }
}
