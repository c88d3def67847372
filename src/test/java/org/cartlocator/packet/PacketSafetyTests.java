package org.cartlocator.packet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Center;
import org.cartlocator.finder.Patient;
import org.cartlocator.geo.Coordinates;
import org.cartlocator.stay.Home;
import org.cartlocator.stay.PlanRequest;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever stands in a record or a link, a packet is printed and nothing is fetched. */
@PacketTest
class PacketSafetyTests {

  private static final Wording ENGLISH = Wording.of(Language.ENGLISH);

  @Autowired PacketPrinter printer;
  @Autowired SamplePlans plans;
  @Autowired Catalog catalog;

  private final PrintableText texts =
      new PrintableText(Typeface.load("fonts/AtkinsonHyperlegibleNext_400Regular.ttf"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "Smith & Sons \"General\" 'Hospital'",
        "]]> --> &amp; </title></p><img src=\"http://localhost/\"/>",
        "{{title}} {{{title}}}",
        "Emoji 🏥 and Łódź, 病院, \u0000\u0007\uFFFF, a\u200Bb\u2011c, ＜b＞"
      })
  void namesThatMeanSomethingElsewhereAreOnlyText(String name) throws IOException {
    byte[] pdf = printNamed(name, name);

    // Longer names may go on in the next line.
    assertThat(text(pdf)).contains(texts.plain(name).strip().replaceAll(" .*", ""));
  }

  @Test
  void aNameWithoutEndStaysOnThePage() throws IOException {
    String text = text(printNamed("Sanatorium".repeat(100), "Town".repeat(100)));

    assertThat(text.replaceAll("\\s", "")).contains("Sanatorium".repeat(100));
  }

  @Test
  void aLinkThatNoQrCodeCanHoldIsPrintedAsText() throws IOException {
    URI link = URI.create("https://example.org/plan?x=%22%3E%3Cscript%3E&y=" + "z".repeat(3000));

    byte[] pdf = printer.print(plans.of("center=us-pa-chop"), ENGLISH, link);

    assertThat(text(pdf)).contains("%22%3E%3Cscript%3E");
  }

  @Test
  void fetchesNothing() throws IOException {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
        });
    server.start();
    try {
      String site = "http://localhost:" + server.getAddress().getPort();
      press().print(page(site), Map.of());
    } finally {
      server.stop(0);
    }

    assertThat(requests).hasValue(0);
  }

  private static String page(String site) {
    return """
        <html lang="en"><head><title>t</title><meta name="subject" content="s"/>
        <link rel="stylesheet" href="%1$s/a.css"/>
        <style>@import url(%1$s/b.css);
        @font-face { font-family: f; src: url(%1$s/f.ttf); }
        p { font-family: f, 'Atkinson Hyperlegible Next'; background-image: url(%1$s/c.png) }
        </style></head>
        <body><p>text</p><img src="%1$s/d.png" alt="d"/><img src="%1$s/e.pdf" alt="e"/>
        <img src="file:///etc/hostname" alt="f"/></body></html>
        """
        .formatted(site);
  }

  private static PdfPress press() {
    Typeface typeface = Typeface.load("fonts/AtkinsonHyperlegibleNext_400Regular.ttf");
    return new PdfPress(typeface, typeface);
  }

  @Test
  void everySortOfCenterCanBePrinted() throws IOException {
    List<String> without =
        catalog.dataset().centers().stream()
            .map(Center::id)
            .filter(id -> plans.of("center=" + id).calls().isEmpty())
            .limit(2)
            .toList();
    assertThat(without).isNotEmpty();
    for (String id : without) {
      assertThat(text(print(id))).contains("No place to stay within 15 miles is on our list");
    }
    for (Center center : catalog.dataset().centers()) {
      boolean islandOrEverySixteenth =
          List.of("HI", "PR", "AK").contains(center.address().state())
              || Math.floorMod(center.id().hashCode(), 16) == 0;
      if (islandOrEverySixteenth) {
        assertThat(text(print(center.id()))).contains("Call the center to confirm");
      }
    }
  }

  private byte[] print(String center) {
    String query = "center=" + center + "&infusion=2028-02-29&near=17101";
    return printer.print(plans.of(query), ENGLISH, SamplePlans.link(query));
  }

  private byte[] printNamed(String name, String home) {
    Center real = catalog.dataset().findCenter("us-pa-chop").orElseThrow();
    Center named =
        new Center(
            real.id(),
            name,
            name,
            name,
            real.address(),
            real.location(),
            real.contacts(),
            real.website(),
            real.patientGroups(),
            real.patientGroupsStated(),
            real.therapies(),
            real.accreditations(),
            real.stay(),
            real.evidence(),
            real.confidence(),
            name,
            real.reviewed());
    PlanRequest request =
        PlanRequest.usual(
            named,
            new Home(home, new Coordinates(40.26, -76.88), false),
            new Patient(9, null, null));
    return printer.print(plans.of(request), ENGLISH, SamplePlans.link("center=x"));
  }

  private static String text(byte[] pdf) throws IOException {
    assertThat(new String(pdf, 0, 5, UTF_8)).isEqualTo("%PDF-");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
