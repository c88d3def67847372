package org.cartlocator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core finds by the rules of WCAG 2.2 A and AA. */
public final class Accessibility {

  private Accessibility() {}

  /** Fails with the rule and the markup of each finding. */
  public static void assertAccessible(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    // Only findings are read; gathering what passed takes most of the time on a long page.
    options.setResultTypes(List.of("violations"));
    var results =
        new AxeBuilder(page)
            .options(options)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            // In one run in the page itself: no page of ours has frames to gather from.
            .setLegacyMode(true)
            .analyze();
    assertThat(results.getViolations())
        .extracting(
            rule ->
                rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList())
        .isEmpty();
  }
}
