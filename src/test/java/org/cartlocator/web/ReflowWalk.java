package org.cartlocator.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in the narrowest windows: a small phone, and a screen whose text is doubled. */
class ReflowWalk extends PageWalk {

  private static final int SMALLEST_PHONE = 320;
  private static final int WIDE_AT_200_PERCENT = WIDE / 2;

  /**
   * What is pressed and lower than the least height. Links within a sentence may be as small as the
   * text around them, and the number of a card has its room for a finger around its sign.
   */
  private static final String SMALL_TARGETS =
      """
      (least) => [...document.querySelectorAll(
          'button:not(.number), summary, select, input:not([type=hidden], [type=checkbox]), .btn, .page-header nav a')]
        .filter((part) => !part.closest('[hidden]') && part.checkVisibility())
        .map((part) => [part, (part.closest('vaadin-combo-box, vaadin-text-field, vaadin-select,'
            + ' vaadin-integer-field') ?? part).getBoundingClientRect()])
        .filter(([, box]) => box.width > 0 && box.height < least)
        .map(([part]) => part.outerHTML.slice(0, 120))
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?lang=es",
        "/?near=17101&age=9&diagnosis=ALL&lang=es&units=km",
        "/?near=Springfield&lang=es",
        "/centers/us-pa-chop?near=17101&age=9&lang=es",
        "/compare?compare=us-pa-chop,us-ny-msk&lang=es",
        "/plan?center=us-pa-chop&near=17101&infusion=2027-02-10&lang=es",
        "/guide?lang=es",
        "/data?lang=es",
        "/lodging/us-pa-rmh-hershey?lang=es",
        "/correction?record=us-pa-chop&lang=es",
        "/caseload?lang=es"
      })
  void nothingIsCutOffAndWhatIsPressedIsLargeEnough(String address) {
    for (int width : new int[] {SMALLEST_PHONE, WIDE_AT_200_PERCENT}) {
      Page page = open(address, width);
      page.locator("details").all().forEach(part -> part.evaluate("it => (it.open = true)"));

      assertNoSidewaysScroll(page);
      assertThat(page.evaluate(SMALL_TARGETS, 43.5))
          .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
          .as("too small at %s", width)
          .isEmpty();
    }
  }
}
