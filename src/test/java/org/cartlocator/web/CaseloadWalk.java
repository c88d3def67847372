package org.cartlocator.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlocator.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.cartlocator.caseload.VariedCases;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;

/** From a file of cases to three files to take away, in a real browser. */
@TestPropertySource(properties = "locator.caseload.most-packets=3")
class CaseloadWalk extends PageWalk {

  private static final int CASES = 1_000;
  private static final int FAULTS = CASES / 100;
  private static final List<String> ZIPS =
      List.of("59718", "17101", "79901", "58102", "99501", "96813", "02134", "33101", "60601");

  @Test
  void aFileOfAThousandCasesBecomesThreeDownloads() throws IOException {
    Page page = open("/caseload?lang=en", WIDE);
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(file("cases.csv", String.join("\n", new VariedCases(ZIPS).lines(CASES))));

    assertThat(page.getByText("1,000 rows. Check in which column each thing stands.")).isVisible();
    assertAccessible(page);
    button(page, "Check the rows").click();

    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("of 1,000 rows need a look");
    assertAccessible(page);
    button(page, "Find centers for %d cases".formatted(CASES - FAULTS)).click();

    assertThat(page.getByText("%d of 1,000 cases answered.".formatted(CASES - FAULTS))).isVisible();
    assertAccessible(page);
    assertCsv(download(page, "Table (CSV)"));
    assertWorkbook(download(page, "Table (XLSX)"));
    assertPackets(download(page, "Packets (ZIP of PDF files)"), 1);
    page.locator("vaadin-select.caseload-part").click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("4 to 6").setExact(true))
        .click();
    assertPackets(download(page, "Packets (ZIP of PDF files)"), 4);
    assertThat(page).hasURL(site() + "/caseload?lang=en");
  }

  private static void assertCsv(Download csv) throws IOException {
    assertThat(csv.suggestedFilename()).isEqualTo("car-t-cases.csv");
    List<String> lines = Files.readAllLines(csv.path());
    assertThat(lines).hasSize(CASES + 1);
    assertThat(lines.get(1)).startsWith("\"C-1\",").containsPattern("\"(Yes|Ask)\"");
    assertThat(lines.get(FAULTS * 10)).contains("We do not know that place");
  }

  private static void assertWorkbook(Download xlsx) throws IOException {
    assertThat(xlsx.suggestedFilename()).isEqualTo("car-t-cases.xlsx");
    try (ReadableWorkbook workbook = new ReadableWorkbook(xlsx.path().toFile())) {
      var rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(CASES + 1);
      assertThat(rows.get(1).getCellText(0)).isEqualTo("C-1");
    }
  }

  private static void assertPackets(Download packets, int from) throws IOException {
    assertThat(packets.suggestedFilename()).isEqualTo("car-t-cases.zip");
    try (ZipFile zip = new ZipFile(packets.path().toFile())) {
      assertThat(zip.stream().map(entry -> entry.getName()))
          .containsExactlyElementsOf(
              IntStream.range(from, from + 3)
                  .mapToObj(it -> "%06d-C-%d.pdf".formatted(it + 1, it))
                  .toList());
      byte[] first = zip.getInputStream(zip.entries().nextElement()).readAllBytes();
      assertThat(new String(first, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
  }

  @Test
  void aFileWithNamesIsRefusedWithTheReason() {
    Page page = open("/caseload?lang=en", WIDE);
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(file("people.csv", "case id,zip,Last name\nA-1,59718,Zzyzxdoe\n"));

    assertThat(page.getByText("The column “Last name” looks like names of people.")).isVisible();
    assertThat(page.getByText("Zzyzxdoe")).hasCount(0);
    assertAccessible(page);
  }

  @Test
  void pastedRowsAreMendedAndAnsweredByKeyboardOnAPhone() {
    Page page = open("/caseload?lang=en", NARROW);
    page.getByLabel("Rows from a spreadsheet")
        .fill("A-1\t59718\t61\tMM\nA-2\tQqqzzz\t9\tALL\nA-3\t79901\t\t\n");
    button(page, "Use these rows").press("Enter");
    assertThat(page.locator("h2").first()).isFocused();
    button(page, "Check the rows").press("Enter");

    assertThat(page.getByText("1 of 3 rows needs a look")).isVisible();
    assertNoSidewaysScroll(page);
    Locator place = page.getByLabel("ZIP code or town, row 2");
    place.fill("17101");
    place.press("Enter");
    assertThat(page.getByText("All 3 rows are in order")).isVisible();
    button(page, "Find centers for 3 cases").press("Enter");

    assertThat(page.getByText("3 of 3 cases answered.")).isVisible();
    assertAccessible(page);
    assertNoSidewaysScroll(page);
  }

  @ParameterizedTest
  @CsvSource({
    "/caseload, 390, LIGHT",
    "/caseload, 1280, DARK",
    "/caseload?lang=es, 390, DARK",
    "/caseload?lang=es, 1280, LIGHT",
  })
  void theFirstStepIsAccessible(String address, int width, ColorScheme scheme) {
    Page page = open(address, width, scheme);

    assertAccessible(page);
    assertNoSidewaysScroll(page);
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Download download(Page page, String link) {
    return page.waitForDownload(
        () ->
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click());
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
