package org.cartlocator.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.geocoding.Geocoding;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is typed, it comes out as text and adds nothing to the page. */
class HostileTextProperties {

  private static final Dataset NOTHING =
      new Dataset(LocalDate.of(2026, 11, 24), List.of(), List.of(), List.of());

  private final Templates templates = new Templates();

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(300),
        Arbitraries.strings().withChars("<>\"'&=/`{}#! \n\u0000abc").ofMaxLength(120),
        Arbitraries.of(
            "</script><script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' autofocus onfocus='alert(1)",
            "{{name}} {{{name}}} {{=<% %>=}}",
            "</style><b>",
            "<!--",
            "&lt;b&gt;",
            "javascript:alert(1)"));
  }

  @Property(tries = 300)
  void whatIsTypedStaysText(@ForAll("hostile") String typed, @ForAll Language language) {
    Asked asked = asked(typed);
    Document page = page(asked, language);
    Document usual = page(asked("x"), language);

    assertThat(page.select("#near").val()).isEqualTo(asked.near());
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("*").eachAttr("onerror")).isEmpty();
    assertThat(page.select("a[href^=javascript]")).isEmpty();
    assertThat(page.select("img, b b, style + style")).isEmpty();
    assertThat(page.select("main > *").size()).isEqualTo(usual.select("main > *").size());
  }

  /** Facts for programs are the one thing that the template does not escape. */
  @Property(tries = 300)
  void factsForProgramsCannotEndTheirElement(@ForAll("hostile") String text) {
    String json = StructuredData.site(text, Wording.of(Language.ENGLISH));

    assertThat(json).doesNotContain("<", ">", "&");
    assertThat(new JsonMapper().readTree(json).get("url").asString()).isEqualTo(text);
  }

  /** A blank place asks nothing, and its page is another one. */
  private static Asked asked(String typed) {
    return Asked.of(
        Map.of(
            "near",
            "x" + typed,
            "age",
            "x" + typed,
            "diagnosis",
            typed,
            "therapy",
            typed,
            "within",
            typed,
            "nights",
            typed,
            "read",
            typed,
            "lang",
            typed,
            "from",
            typed));
  }

  private Document page(Asked asked, Language language) {
    Geocoding none = new Geocoding.NotFound(Geocoding.Cause.UNKNOWN_PLACE, List.of());
    Parser parser = Parser.htmlParser().setTrackErrors(5);
    Document page =
        Jsoup.parse(
            templates.fill(
                FindPage.of(asked, none, null, "http://localhost", NOTHING, Wording.of(language))),
            "",
            parser);
    assertThat(parser.getErrors()).isEmpty();
    return page;
  }
}
