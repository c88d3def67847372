package org.cartlocator.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A center's page and its places to stay. */
class CenterPageTests extends PlainTest {

  private static final String CHOP = "/text/centers/us-pa-chop";
  private static final String FAMILY = "near=zip:17101&age=9&diagnosis=ALL";

  @Test
  void itAnswersWhetherItIsForThisFamily() {
    Document page = page(CHOP + "?" + FAMILY);

    assertThat(page.select("h1").text()).isEqualTo("Children's Hospital of Philadelphia");
    assertThat(page.select(".lead").text())
        .isEqualTo("Philadelphia, PA · 114 miles · about 1¾ to 2¼ hours by car");
    assertThat(page.select("main > p a").getFirst().attr("href")).isEqualTo("/text?" + FAMILY);
    assertThat(page.select("h2").eachText())
        .containsExactly(
            "Is it for us?", "Call", "Therapies", "Where to stay nearby", "How we know");
    assertThat(page.select("section").getFirst().select("li").eachText())
        .contains("✓ Yes Treats children (age 9)", "✓ Yes Lists Kymriah for ALL");
  }

  @Test
  void itNamesTherapiesNumbersAndSources() {
    Document page = page(CHOP);

    assertThat(page.text())
        .contains(
            "✓ Listed Kymriah (tisagenlecleucel)",
            "? Ask Yescarta, Tecartus",
            "CAR-T team",
            "New patients: ask for the CAR-T intake coordinator.",
            "High confidence: the hospital’s own page",
            "Reviewed Nov 22, 2026.",
            "page without a date",
            "What being on our list means");
    assertThat(page.select(".call a[href='tel:+12674260762']").attr("aria-label"))
        .isEqualTo("Call CAR-T team: 267-426-0762");
    assertThat(page.select("main a[href^=http]"))
        .hasSizeGreaterThan(5)
        .allSatisfy(link -> assertThat(link.attr("rel")).isEqualTo("noreferrer noopener external"));
  }

  @Test
  void thePacketIsOnePressAway() {
    String packet =
        page(CHOP + "?" + FAMILY + "&nights=14").select(".actions a").getFirst().attr("href");

    assertThat(packet)
        .isEqualTo(
            "/api/v1/plans/packet.pdf?center=us-pa-chop&near=zip:17101&age=9&diagnosis=ALL&nights=14"
                + "&lang=en");
    assertThat(get(packet)).hasStatusOk().hasContentType("application/pdf");
  }

  @Test
  void noLinkRepeatsAStreet() {
    for (String page : List.of(CHOP, CHOP + "/lodging")) {
      Document shown = page(page + "?near=123%20Blueberry%20Lane,%20Harrisburg,%20PA&age=9");

      assertThat(shown.select("nav a[hreflang=es]").attr("href"))
          .startsWith(page + "?near=city:")
          .endsWith("&age=9&lang=es");
      assertThat(shown.outerHtml()).doesNotContain("Blueberry");
    }
  }

  @Test
  void withoutAPatientItAsksForOne() {
    assertThat(page(CHOP).select("section a").getFirst().text())
        .isEqualTo("Tell us the age and diagnosis on the search page, and you will see more here.");
  }

  @Test
  void placesToStayHaveReasonsInThreeValues() {
    Document page = page(CHOP + "?near=zip:17101&age=40");

    assertThat(page.select(".card .yes, .card .ask, .card .no").eachText())
        .contains("✓ Yes", "? Ask");
    Document all = page(CHOP + "/lodging?near=zip:17101&age=40&from=7");
    assertThat(all.select(".card .no").eachText()).contains("✕ No");
  }

  @Test
  void noPlaceToStayIsLostFromPageToPage() {
    List<String> names = new ArrayList<>();
    String next = CHOP + "/lodging?" + FAMILY;
    while (!next.isEmpty()) {
      Document page = page(next);
      names.addAll(page.select(".card h2").eachText());
      assertThat(page.select(".card details li")).isNotEmpty();
      next = page.select(".turn a:contains(More places)").attr("href");
    }

    assertThat(names).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  void theNightsAreAskedAndKept() {
    Document page = page(CHOP + "/lodging?" + FAMILY + "&nights=60");

    assertThat(page.select("#nights").val()).isEqualTo("60");
    assertThat(page.text()).contains("For 60 nights after the infusion");
    assertThat(page.select("form input[type=hidden]").eachAttr("name"))
        .containsExactly("near", "age", "diagnosis");
    Document bad = page(CHOP + "/lodging?nights=400");
    assertThat(bad.select("#nights").attr("aria-describedby")).isEqualTo("nights-fault");
    assertThat(bad.select("#nights-fault").text()).isEqualTo("Give 1 to 365 nights.");
    assertThat(bad.text()).contains("For 28 nights after the infusion");
  }

  @Test
  void theRulesOfTheStayHaveTheirSources() {
    Document page = page("/text/centers/us-ma-dfbcc/lodging?age=40&diagnosis=DLBCL");

    assertThat(page.text())
        .contains("How long must we stay?", "This hospital: Stay near for 30 days.")
        .contains("the label now advises 2 weeks near a hospital");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/text/centers/us-zz-none", "/text/centers/us-zz-none/lodging", "/text/other"})
  void whatIsNotThereIsSaidInTheSameDress(String address) {
    MvcTestResult answer = get(address + "?lang=es&near=17101");

    assertThat(answer).hasStatus(HttpStatus.NOT_FOUND).hasHeader("Cache-Control", "no-store");
    Document page = read(answer);
    assertThat(page.select("html").attr("lang")).isEqualTo("es");
    assertThat(page.select("main a").attr("href")).isEqualTo("/text?lang=es");
    assertThat(page.select("footer")).hasSize(1);
  }
}
