package org.cartlocator.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlocator.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a place to stay to a message about what is wrong there. */
class CorrectionWalk extends PageWalk {

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void aReaderCopiesTheMessage(int width) {
    BrowserContext context = context(width, ColorScheme.LIGHT);
    context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    Page page = open("/lodging/us-pa-rmh-hershey", context);
    assertThat(page.locator("h1")).hasText("Ronald McDonald House Hershey");
    assertAccessible(page);
    assertNoSidewaysScroll(page);

    page.getByRole(AriaRole.LINK, named("Report a correction about Ronald McDonald House Hershey"))
        .click();
    assertThat(page.locator("h1")).hasText("Report a correction");
    page.getByLabel("What should it say?").fill("It has 40 bedrooms now.");
    page.getByLabel("Where is that written?").fill("https://example.org/house");
    assertThat(page.getByLabel("Your message"))
        .hasValue(Pattern.compile("40 bedrooms.*\\s+Source: https://example.org/house"));
    assertAccessible(page);
    assertNoSidewaysScroll(page);

    page.getByRole(AriaRole.BUTTON, named("Copy the message")).click();
    assertThat(page.getByText("The message is copied.")).isVisible();
    assertThat((String) page.evaluate("navigator.clipboard.readText()"))
        .contains("Correction: us-pa-rmh-hershey, name", "It has 40 bedrooms now.");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
