package org.cartlocator.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartlocator.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of accessibility finds what is wrong. */
class AccessibilityWalk {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          <img src='data:,'>                                         | image-alt
          <input>                                                    | label
          <p style='color:#999;background:#fff'>pale</p>             | color-contrast
          <button style='width:9px;padding:0'>a</button><a href=''>b | target-size
          """,
      delimiter = '|')
  void aFaultIsFound(String fault, String rule) {
    try (Page page = Chromium.shared().newPage()) {
      page.setContent("<!doctype html><html lang=en><title>t</title><main>" + fault + "</main>");

      assertThatThrownBy(() -> assertAccessible(page)).hasMessageContaining(rule);
    }
  }
}
