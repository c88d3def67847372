package org.cartlocator.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Center;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines and other programs read: addresses, structured data, sitemap, robots. */
class ForProgramsTests extends PlainTest {

  @Autowired private Catalog catalog;

  @ParameterizedTest
  @CsvSource({
    "/text?near=zip:17101&age=9, http://localhost/text",
    "/text?near=zip:17101&lang=es&from=11, http://localhost/text?lang=es",
    "/text?from=11, http://localhost/text?from=11",
    "/text?from=11&lang=es, http://localhost/text?from=11&lang=es",
    "/text/centers/us-pa-chop?near=zip:17101&age=9, http://localhost/text/centers/us-pa-chop",
    "/text/centers/us-pa-chop?lang=es, http://localhost/text/centers/us-pa-chop?lang=es",
    "/text/centers/us-pa-chop/lodging?nights=3,"
        + " http://localhost/text/centers/us-pa-chop/lodging",
  })
  void theCanonicalAddressHoldsNothingOfAFamily(String address, String canonical) {
    Document page = page(address);
    String bare = canonical.replaceFirst("[?&]lang=es", "");

    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(canonical);
    assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(canonical);
    assertThat(page.select("link[hreflang=en]").attr("href")).isEqualTo(bare);
    assertThat(page.select("link[hreflang=x-default]").attr("href")).isEqualTo(bare);
    assertThat(page.select("link[hreflang=es]").attr("href"))
        .isEqualTo(bare + (bare.contains("?") ? "&" : "?") + "lang=es");
  }

  @Test
  void openGraphTellsWhatThePageIs() {
    Document page = page("/text/centers/us-pa-chop?lang=es");

    assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(page.title());
    assertThat(page.select("meta[property=og:description]").attr("content")).isNotBlank();
    assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("website");
    assertThat(page.select("meta[property=og:locale]").attr("content")).isEqualTo("es_US");
  }

  @Test
  void everyHospitalIsDescribedByItsRecordAndNothingMore() {
    for (Center center : catalog.dataset().centers()) {
      JsonNode page = data("/text/centers/" + center.id());
      JsonNode hospital = page.get("mainEntity");

      assertThat(page.get("@context").asString()).isEqualTo("https://schema.org");
      assertThat(page.get("lastReviewed").asString()).isEqualTo(center.reviewed().toString());
      assertThat(hospital.get("@type").asString()).isEqualTo("Hospital");
      assertThat(hospital.get("name").asString()).isEqualTo(center.name());
      assertThat(hospital.at("/address/addressLocality").asString())
          .isEqualTo(center.address().city());
      assertThat(hospital.has("telephone")).isEqualTo(!center.contacts().isEmpty());
      assertThat(hospital.at("/geo/latitude").asDouble()).isEqualTo(center.location().lat());
      List<String> drugs =
          hospital
              .at("/availableService/drug")
              .valueStream()
              .map(drug -> drug.get("name").asString().toLowerCase(Locale.ROOT))
              .toList();
      assertThat(drugs)
          .containsExactlyInAnyOrderElementsOf(
              center.therapies().stream().map(it -> it.therapy()).distinct().toList());
    }
  }

  @Test
  void theSiteCallsItselfAWebSiteAndNoMedicalOrganization() {
    assertThat(data("/text").get("@type").asString()).isEqualTo("WebSite");
    assertThat(data("/text?near=zip:17101").toString()).doesNotContain("17101");
  }

  @Test
  void placesToStayAreLodgingBusinesses() {
    JsonNode list = data("/text/centers/us-pa-chop/lodging");

    assertThat(list.get("@type").asString()).isEqualTo("ItemList");
    assertThat(list.get("itemListElement").valueStream())
        .hasSize(LodgingPage.PAGE)
        .allSatisfy(item -> assertThat(item.get("@type").asString()).isEqualTo("LodgingBusiness"));
  }

  private JsonNode data(String address) {
    Element script =
        Objects.requireNonNull(page(address).selectFirst("script[type='application/ld+json']"));
    return new JsonMapper().readTree(script.data());
  }

  @Test
  void theSitemapListsEveryRecordInEveryLanguageWithItsDay() {
    MvcTestResult answer = get("/sitemap.xml");
    Document map = Jsoup.parse(body(answer), Parser.xmlParser());
    List<String> pages = map.select("url > loc").eachText();

    assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("application/xml");
    assertThat(pages)
        .doesNotHaveDuplicates()
        .hasSize(2 * (4 + catalog.dataset().centers().size() + catalog.dataset().lodging().size()))
        .contains(
            "http://localhost/",
            "http://localhost/?lang=es",
            "http://localhost/guide",
            "http://localhost/data",
            "http://localhost/lodging/us-pa-rmh-hershey",
            "http://localhost/text",
            "http://localhost/text/centers/us-pa-chop",
            "http://localhost/text/centers/us-pa-chop?lang=es");
    assertThat(map.select("lastmod").eachText())
        .hasSize(pages.size())
        .allMatch(day -> day.matches("20\\d\\d-\\d\\d-\\d\\d"));
    assertThat(map.select("url"))
        .allSatisfy(page -> assertThat(page.getElementsByTag("xhtml:link")).hasSize(3));
    assertThat(pages.stream().filter(page -> page.contains("/text")))
        .allSatisfy(
            page ->
                assertThat(
                        page(page.substring("http://localhost".length()))
                            .select("link[rel=canonical]")
                            .attr("href"))
                    .isEqualTo(page));
  }

  @Test
  void robotsAreKeptFromWhatFamiliesAsked() {
    MvcTestResult answer = get("/robots.txt");

    assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("text/plain");
    assertThat(body(answer).lines())
        .contains(
            "User-agent: *",
            "Disallow: /api/",
            "Disallow: /*near=",
            "Sitemap: http://localhost/sitemap.xml")
        .doesNotContain("Disallow: /");
  }
}
