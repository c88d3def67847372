package org.cartlocator.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Center;
import org.cartlocator.wording.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What holds for each page of the whole data set: its weight, its HTML, its links. */
class EveryPageTests extends PlainTest {

  /** The longest that links can hold. */
  private static final String MUCH =
      "near=city:4560349&age=120&diagnosis=CLL-SLL&therapy=breyanzi&nights=365";

  /** So remote that distances are long and no road leads anywhere. */
  private static final String REMOTE = "near=zip:99723&age=30&diagnosis=DLBCL";

  @Autowired private Catalog catalog;

  @ParameterizedTest
  @EnumSource
  void everyCenterAndItsPlacesAreLight(Language language) {
    String asked = MUCH + "&lang=" + language.code();
    for (Center center : catalog.dataset().centers()) {
      String next = "/text/centers/" + center.id() + "?" + asked;
      assertThat(bytes(next)).as(next).isLessThan(MOST_BYTES);
      next = "/text/centers/" + center.id() + "/lodging?" + asked;
      while (!next.isEmpty()) {
        MvcTestResult answer = get(next);
        assertThat(bytes(answer)).as(next).isLessThan(MOST_BYTES);
        next = read(answer).select(".turn a:contains(→)").attr("href");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPageOfTheListIsLight(Language language) {
    SoftAssertions all = new SoftAssertions();
    Stream.of("", MUCH, MUCH + "&within=6000&listed=true", REMOTE, "near=Springfield&age=61")
        .forEach(
            asked ->
                IntStream.iterate(1, from -> from <= 181, from -> from + ResultsPart.PAGE)
                    .forEach(
                        from ->
                            all.assertThat(
                                    bytes(
                                        "/text?from="
                                            + from
                                            + "&lang="
                                            + language.code()
                                            + "&"
                                            + asked))
                                .as(asked + " " + from)
                                .isLessThan(MOST_BYTES)));
    all.assertAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"🙂", "<", "\"", "日", "%"})
  void theLongestTextsAreLight(String letter) {
    String typed = URLEncoder.encode(letter.repeat(400), UTF_8);

    assertThat(bytes("/text?near=" + typed + "&age=" + typed + "&diagnosis=" + typed))
        .isLessThan(MOST_BYTES);
    assertThat(bytes("/text/centers/us-az-mayo?near=" + typed + "&nights=" + typed))
        .isLessThan(MOST_BYTES);
    assertThat(bytes("/text/centers/" + typed)).isLessThan(MOST_BYTES);
  }

  private int bytes(String address) {
    return bytes(get(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/text",
        "/text?near=Springfield&age=9&diagnosis=ALL&lang=es",
        "/text?near=qqqzzz&age=x&diagnosis=x&therapy=x&within=x",
        "/text/centers/us-pa-chop?near=zip:17101&age=9",
        "/text/centers/us-pa-chop/lodging?near=zip:17101&age=9&lang=es",
        "/text/centers/none",
      })
  void everyPageIsWholeHtmlOfItsOwn(String address) {
    MvcTestResult answer = get(address);
    Document page = read(answer);

    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("h1 ~ h3, h1 ~ ol h3")).isEmpty();
    assertThat(page.select("main, header, footer, nav")).hasSize(4);
    assertThat(page.title()).isNotBlank();
    assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
    assertThat(page.select("meta[name=viewport]")).hasSize(1);
    assertThat(page.select(".skip").attr("href")).isEqualTo("#main");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("ul:empty, ol:empty, a:not([href])")).isEmpty();
    assertThat(
            page.select(
                "script:not([type='application/ld+json']), [onclick], [style], img, iframe"))
        .isEmpty();
    assertThat(page.select("link[href]:not([rel=canonical]):not([rel=alternate])").eachAttr("href"))
        .containsExactly("/icons/icon.svg");
    assertThat(page.select("style").html().length()).isLessThan(4_000);
  }

  @Test
  void thePolicyAllowsTheStyleSheetOfThePageAndNothingElse() throws NoSuchAlgorithmException {
    MvcTestResult answer = get("/text");
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(read(answer).select("style").html().getBytes(UTF_8));

    assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .contains(Base64.getEncoder().encodeToString(hash));
  }

  @Test
  void everyLinkToAPlainPageLeadsToOne() {
    Set<String> links = new LinkedHashSet<>();
    for (String start :
        List.of(
            "/text",
            "/text?near=Springfield&age=9&within=100&nights=14",
            "/text?from=11&lang=es",
            "/text/centers/us-pa-chop?near=zip:17101&age=9",
            "/text/centers/us-pa-chop/lodging?near=zip:17101",
            "/text/centers/none")) {
      links.addAll(page(start).select("a[href^='/text']").eachAttr("href"));
    }

    assertThat(links)
        .hasSizeGreaterThan(30)
        .allSatisfy(link -> assertThat(get(link)).hasStatusOk());
  }
}
