package org.cartlocator.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlocator.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the list of centers to a plan, a packet and a calendar file, in a real browser. */
class PlanWalk extends PageWalk {

  private static final String FAMILY = "near=zip:17101&age=9&diagnosis=ALL";
  private static final String PLAN = "/plan?center=us-pa-chop&" + FAMILY;

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void fromTheListToThePacketInThreePresses(int width) throws IOException {
    Page page = open("/?" + FAMILY, width);

    page.getByRole(AriaRole.LINK, named("Children's Hospital of Philadelphia")).click();
    page.getByRole(AriaRole.LINK, named("Plan a stay here")).click();
    Download packet =
        page.waitForDownload(
            () -> page.getByRole(AriaRole.LINK, named("Download the packet (PDF)")).click());

    assertThat(packet.suggestedFilename()).isEqualTo("car-t-stay-us-pa-chop.pdf");
    byte[] bytes = Files.readAllBytes(packet.path());
    assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(bytes).hasSizeLessThan(300_000);
  }

  @Test
  void aDayGivesDatesAndACalendarFile() throws IOException {
    Page page = open(PLAN, WIDE);
    assertThat(page.locator(".lead")).containsText("not known yet");

    page.getByLabel("Day of the infusion").fill("2027-02-10");
    assertThat(page.locator(".lead")).containsText("Wednesday, February 10, 2027");
    assertThat(page).hasURL(Pattern.compile("infusion=2027-02-10"));
    Download calendar =
        page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named("Calendar")).click());

    assertThat(Files.readString(calendar.path()))
        .startsWith("BEGIN:VCALENDAR")
        .contains("20270210")
        .doesNotContain("Harrisburg");
  }

  @Test
  void anEditKeepsTheFocusAndBackLeavesThePlan() {
    Page page = open("/centers/us-pa-chop?" + FAMILY, WIDE);
    page.getByRole(AriaRole.LINK, named("Plan a stay here")).click();
    Locator nights = page.getByLabel("Nights after it");

    nights.fill("400");
    nights.press("Enter");
    assertThat(page.getByText("Give a whole number from 1 to 365.")).isVisible();
    assertThat(nights).isFocused();
    assertThat(nights).hasValue("400");
    assertAccessible(page);
    nights.fill("42");
    nights.press("Enter");
    assertThat(page.locator(".lead")).containsText("42 nights");
    assertThat(nights).isFocused();

    page.goBack();
    assertThat(page.locator("h1")).hasText("Children's Hospital of Philadelphia");
  }

  @Test
  void ticksAndNamesStayInTheBrowserOnly() {
    Page page = open(PLAN + "&helpers=2", WIDE);
    List<String> sent = new java.util.ArrayList<>();
    page.onRequest(request -> sent.add(String.valueOf(request.postData())));
    Locator task = page.getByLabel("Get the insurance’s approval in writing.");

    task.check();
    page.getByText("Fill in the rota").click();
    page.getByLabel("Helper 1", new Page.GetByLabelOptions().setExact(true)).fill("Aunt May");
    page.reload();
    live(page);

    assertThat(task).isChecked();
    page.getByText("Fill in the rota").click();
    Locator name = page.getByLabel("Helper 1", new Page.GetByLabelOptions().setExact(true));
    assertThat(name).hasValue("Aunt May");
    assertThat(page.url()).doesNotContain("Aunt");
    assertThat(String.join("", sent)).doesNotContain("Aunt");
    page.getByRole(AriaRole.BUTTON, named("Remove all ticks")).click();
    assertThat(task).not().isChecked();
  }

  @ParameterizedTest
  @ValueSource(strings = {PLAN, "/centers/us-pa-chop?" + FAMILY, "/?" + FAMILY})
  void skippingToTheMainPartStaysOnThePage(String address) {
    Page page = open(address, WIDE);
    String heading = page.locator("h1").textContent();

    page.keyboard().press("Tab");
    page.keyboard().press("Enter");

    assertThat(page.locator("main")).isFocused();
    assertThat(page.locator("h1")).hasText(heading);
    assertThat(page).hasURL(Pattern.compile("diagnosis=ALL"));
  }

  @Test
  void theRotaIsFilledByKeyboard() {
    Page page = open(PLAN + "&infusion=2027-02-10", WIDE);
    page.getByText("Fill in the rota").press("Enter");
    Locator shift = page.locator(".shift").nth(1);

    shift.press("Enter");
    assertThat(shift).hasText("Helper 1");
    assertThat(shift).isFocused();
    assertThat(shift)
        .hasAttribute("aria-label", "Feb 10, 2027, Night: Helper 1. Press for the next.");
    assertThat(page.locator(".rota-section [role=status]").first())
        .hasText("1 shift taken, 55 gaps.");
    assertThat(page).hasURL(Pattern.compile("rota=-1"));
  }

  @Test
  void theLinkIsCopied() {
    Page page = open(PLAN + "&infusion=2027-02-10", WIDE);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));

    page.getByRole(AriaRole.BUTTON, named("Copy link")).click();

    assertThat(page.getByText("The link is copied.")).isVisible();
    Object copied = page.evaluate("navigator.clipboard.readText()");
    assertThat(String.valueOf(copied)).startsWith(site() + "/plan?").contains("us-pa-chop");
  }

  @ParameterizedTest
  @CsvSource({
    "/plan, 390, LIGHT",
    "'/plan?center=us-pa-chop&near=zip:17101&age=9&diagnosis=ALL&infusion=2027-02-10', 390, DARK",
    "'/plan?center=us-pa-chop&near=zip:17101&infusion=2027-02-10&rota=12&lang=es', 1280, DARK",
    "'/plan?center=us-ma-dfbcc&infusion=1890-01-01&nights=0&night=-1&lang=es', 390, LIGHT",
    "'/plan?center=us-pa-chop&therapy=aucatzyl&near=Honolulu', 1280, LIGHT",
  })
  void everyStateIsAccessible(String address, int width, ColorScheme scheme) {
    Page page = open(address, width, scheme);
    page.locator("details").all().forEach(details -> details.evaluate("it => (it.open = true)"));

    assertAccessible(page);
    assertNoSidewaysScroll(page);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
