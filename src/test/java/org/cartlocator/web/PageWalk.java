package org.cartlocator.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.cartlocator.RunningApplication;
import org.cartlocator.browser.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A walk through the pages in a real browser. After each walk: no request went to another host, and
 * the page reported no fault.
 */
@RunningApplication
public abstract class PageWalk {

  protected static final int WIDE = 1280;
  protected static final int NARROW = 390;

  private final List<String> foreign = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final List<BrowserContext> contexts = new ArrayList<>();

  @LocalServerPort private int port;

  @AfterEach
  void nothingWentElsewhereAndNothingBroke() {
    contexts.forEach(BrowserContext::close);
    assertThat(foreign).isEmpty();
    assertThat(faults).isEmpty();
  }

  protected final Page open(String address, int width) {
    return open(address, width, ColorScheme.LIGHT);
  }

  protected final Page open(String address, int width, ColorScheme scheme) {
    return open(address, context(width, scheme));
  }

  protected final Page open(String address, BrowserContext context) {
    Page page = watched(context);
    page.navigate(site() + address);
    live(page);
    return page;
  }

  /** A page that shows nothing yet, whose requests and faults count. */
  protected final Page watched(BrowserContext context) {
    contexts.add(context);
    Page page = context.newPage();
    page.onRequest(
        request -> {
          if (!request.url().startsWith(site()) && !request.url().startsWith("data:")) {
            foreign.add(request.url());
          }
        });
    page.onPageError(faults::add);
    // What a policy forbids is no error of a script: the browser says so in its console alone.
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            faults.add(message.text());
          }
        });
    return page;
  }

  /**
   * Touches the page, as a visitor does, and waits until its program has taken over; a plain page
   * has none.
   */
  public static void live(Page page) {
    if (page.locator("#outlet").count() > 0) {
      page.locator("#first-paint")
          .evaluateAll("parts => parts[0]?.dispatchEvent(new PointerEvent('pointerdown'))");
      page.locator("html[data-live]").waitFor();
    }
  }

  protected final BrowserContext context(int width, ColorScheme scheme) {
    return browser()
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, width == NARROW ? 844 : 860)
                .setHasTouch(width == NARROW)
                .setLocale("en-US")
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE));
  }

  protected final Browser browser() {
    return Chromium.shared();
  }

  /** Where the pages are fetched from; a walk may take a way of its own. */
  protected String site() {
    return "http://localhost:" + port;
  }

  /** The port of the server itself. */
  protected final int port() {
    return port;
  }

  static Locator where(Page page) {
    return page.getByRole(
        AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Where does the patient live?"));
  }

  static Locator card(Page page, int number) {
    return page.locator(".center-card").nth(number - 1);
  }

  protected static void assertNoSidewaysScroll(Page page) {
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
  }
}
