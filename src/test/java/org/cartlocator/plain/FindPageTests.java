package org.cartlocator.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The find page: what is asked, what is found, and what is said where nothing is. */
class FindPageTests extends PlainTest {

  private static final String CHILD = "/text?near=zip:17101&age=9&diagnosis=ALL";

  @Test
  void withoutAQuestionItSaysHowItWorks() {
    Document page = page("/text");

    assertThat(page.select("h1").text())
        .isEqualTo("Find a CAR-T center, and a place to stay near it");
    assertThat(page.select(".steps li")).hasSize(3);
    assertThat(page.select(".card")).isEmpty();
    assertThat(page.select("a[href='/text?from=1']").text())
        .isEqualTo("Show all 173 centers by state");
  }

  @Test
  void theNearestCentersForAChild() {
    Document page = page(CHILD);

    assertThat(page.select("section h2").text()).isEqualTo("Nearest centers");
    assertThat(page.select(".card")).hasSize(10);
    Element first = page.select(".card").getFirst();
    assertThat(first.select("h3 a").attr("href"))
        .isEqualTo("/text/centers/us-dc-childrens-national?near=zip:17101&age=9&diagnosis=ALL");
    assertThat(first.text())
        .contains(
            "Washington, DC · 115 miles · about 1¾ to 2¼ hours by car",
            "✓ Yes Treats children (age 9)",
            "✓ Yes Lists Kymriah for ALL",
            "4 places to stay",
            "202-476-1735",
            "CAR-T team");
    assertThat(first.select("a.phone").attr("href")).isEqualTo("tel:+12024761735");
    assertThat(page.select("#near").val()).isEqualTo("Harrisburg, PA 17101");
    assertThat(page.select("#age").val()).isEqualTo("9");
    assertThat(page.select("#diagnosis option[selected]").val()).isEqualTo("ALL");
  }

  @Test
  void theSameInSpanishKeepsSpanishInEveryLink() {
    Document page = page(CHILD + "&lang=es");

    assertThat(page.select("html").attr("lang")).isEqualTo("es");
    assertThat(page.select(".card").getFirst().text()).contains("✓ Sí Trata a niños (9 años)");
    assertThat(page.select("main a[href^='/text']").eachAttr("href"))
        .hasSize(11)
        .allMatch(link -> link.contains("lang=es"));
    assertThat(page.select("form input[name=lang]").val()).isEqualTo("es");
    assertThat(page.select("nav a[hreflang=en]").attr("href"))
        .isEqualTo("/text?near=zip:17101&age=9&diagnosis=ALL&lang=en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es-MX,es;q=0.9,en;q=0.8 | /text         | es",
        "en-US,en;q=0.9          | /text         | en",
        "fr-FR,fr;q=0.9          | /text         | en",
        "es-MX,es;q=0.9          | /text?lang=en | en",
        "en-US                   | /text?lang=es | es",
        "es-MX                   | /text?lang=xx | es",
      })
  void theAddressNamesTheLanguageElseTheBrowser(String wish, String address, String language) {
    MvcTestResult answer = getSpeaking(wish, address);

    assertThat(answer)
        .hasStatusOk()
        .hasHeader("Content-Language", language)
        .hasHeader("Vary", "Accept-Language");
    assertThat(read(answer).select("html").attr("lang")).isEqualTo(language);
  }

  @Test
  void theListIsTurnedPageByPageAndNoCenterIsLost() {
    Document first = page("/text?near=zip:59718&age=61");
    Document second = page("/text?near=zip:59718&age=61&from=11");

    assertThat(first.select(".turn a").eachAttr("href"))
        .containsExactly("/text?near=zip:59718&age=61&from=11");
    assertThat(second.select(".cards").attr("start")).isEqualTo("11");
    assertThat(second.select("section .muted").getFirst().text()).startsWith("11–20 of ");
    assertThat(second.select(".turn a").eachAttr("href"))
        .containsExactly(
            "/text?near=zip:59718&age=61&from=1", "/text?near=zip:59718&age=61&from=21");
    assertThat(second.select("h3 a").eachText())
        .hasSize(10)
        .doesNotContainAnyElementsOf(first.select("h3 a").eachText());
  }

  @ParameterizedTest
  @CsvSource({"171,3", "174,10", "9999,10", "0,0", "abc,0"})
  void aPageBehindTheLastOneIsTheFirst(String from, int centers) {
    assertThat(page("/text?from=" + from).select(".card")).hasSize(centers);
  }

  @Test
  void aNameThatSeveralPlacesHaveOffersTheOthers() {
    Document page = page("/text?near=Springfield");

    assertThat(page.select(".note p").text())
        .startsWith("We took it for Springfield, ")
        .endsWith("Or did you mean:");
    assertThat(page.select(".offers a"))
        .hasSizeGreaterThan(3)
        .allSatisfy(link -> assertThat(link.attr("href")).startsWith("/text?near=city:"));
    assertThat(page.select(".card")).hasSize(10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "99999  | We do not know that ZIP code. Check the digits, or type the town and state.",
        "qqqzzz | We do not know that place. Try a ZIP code, or a town and state.",
        "91,200 | Those numbers are not a place on the map. Latitude is −90 to 90, longitude −180 to"
            + " 180.",
      })
  void whatIsNotAPlaceIsSaidBesideTheField(String typed, String message) {
    MvcTestResult answer = get("/text?near=" + typed);

    assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    Document page = read(answer);
    Element field = page.select("#near").getFirst();
    assertThat(field.val()).isEqualTo(typed);
    assertThat(field.attr("aria-invalid")).isEqualTo("true");
    assertThat(field.attr("aria-describedby")).isEqualTo("near-hint near-fault");
    assertThat(field.hasAttr("autofocus")).isTrue();
    assertThat(page.select("#near-fault").text()).isEqualTo(message);
    assertThat(page.title()).startsWith("Please check: ");
    assertThat(page.select(".card")).isEmpty();
    assertThat(page.select("a[href='/text?from=1']")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "age=121,age",
    "age=-1,age",
    "age=nine,age",
    "diagnosis=XYZ,diagnosis",
    "therapy=aspirin,therapy",
    "within=0,within",
    "within=99999,within",
  })
  void whatCannotBeUsedIsSaidBesideItsFieldAndLeftOut(String parameter, String field) {
    Document page = page("/text?near=zip:17101&" + parameter);

    Element input = page.getElementById(field);
    assertThat(input).isNotNull();
    assertThat(input.attr("aria-invalid")).isEqualTo("true");
    assertThat(page.getElementById(input.attr("aria-describedby"))).isNotNull();
    assertThat(page.select(".card")).hasSize(10);
    assertThat(page.select("h3 a").eachAttr("href")).allMatch(link -> !link.contains(parameter));
  }

  @Test
  void eachFieldHasItsLabel() {
    Document page = page("/text?near=99999&age=x&diagnosis=x&therapy=x&within=x");

    assertThat(page.select("input:not([type=hidden]):not([type=checkbox]), select"))
        .hasSize(5)
        .allSatisfy(
            field -> assertThat(page.select("label[for=" + field.id() + "]").text()).isNotBlank());
    assertThat(page.select("label input[type=checkbox]")).hasSize(1);
  }

  @Test
  void aRadiusThatHoldsNoCenterNamesTheNearestBeyond() {
    Document page = page("/text?near=zip:59718&within=25");

    assertThat(page.select("section .note").text())
        .startsWith("No center lies within 25 miles of Bozeman, MT 59718. The nearest is ");
    assertThat(page.select(".offers a").attr("href")).isEqualTo("/text?near=zip:59718");
  }

  @Test
  void whereNoTherapyIsApprovedItSaysSo() {
    assertThat(page("/text?near=zip:17101&age=9&diagnosis=MM").select("section .note").text())
        .startsWith("No CAR-T therapy on our list is approved at age 9 for this diagnosis");
  }

  @Test
  void aSentFormLeadsToAnAddressWithoutWhatWasTyped() {
    assertThat(send("near", "17101", "age", "9", "diagnosis", "ALL", "therapy", ""))
        .hasStatus(HttpStatus.SEE_OTHER)
        .hasHeader("Location", "/text?near=zip:17101&age=9&diagnosis=ALL")
        .hasHeader("Cache-Control", "no-store");
    assertThat(send("near", "Springfield", "lang", "es"))
        .hasHeader("Location", "/text?near=Springfield&lang=es");
    assertThat(send("near", "", "age", "9")).hasHeader("Location", "/text?age=9");
    assertThat(send("near", " ")).hasHeader("Location", "/text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123 Blueberry Lane, Harrisburg, PA 17101",
        "123 Blueberry Lane, Harrisburg, PA",
        "123 Blueberry Lane, Boston, MA 90210",
      })
  void noStreetStaysInAnAddress(String typed) {
    List<MvcTestResult> answers =
        List.of(send("near", typed), get(Paths.of("/text", Map.of("near", typed))));

    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
              String next = String.valueOf(answer.getResponse().getHeader("Location"));
              assertThat(next).contains("read=").doesNotContain("Blueberry");
              Document page = page(next);
              assertThat(page.select("main > .note").text()).contains("We used ");
              assertThat(page.outerHtml()).doesNotContain("Blueberry");
            });
  }

  @Test
  void aPlaceThatIsNotUnderstoodStaysInTheFormAndOutOfTheAddress() {
    MvcTestResult answer = send("near", "12 Nowhere Qqqzzz", "age", "9");

    assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(read(answer).select("#near").val()).isEqualTo("12 Nowhere Qqqzzz");
    assertThat(read(answer).select("[href]").eachAttr("href"))
        .allMatch(link -> !link.contains("Nowhere"));
  }

  @Test
  void noCacheKeepsWhatAFamilyTold() {
    assertThat(get(CHILD)).hasHeader("Cache-Control", "no-store").doesNotContainHeader("ETag");
    assertThat(get("/text?from=11"))
        .hasHeader("Cache-Control", "max-age=600, public")
        .containsHeader("ETag");
  }
}
