package org.cartlocator.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlocator.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In which language and units the very first answer to a browser is, and that a switch leads to the
 * others.
 */
class WordingWalk extends PageWalk {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/centers/us-pa-chop",
        "/plan?center=us-pa-chop",
        "/compare?compare=us-pa-chop",
        "/guide",
        "/nowhere",
        "/text",
      })
  void everyPageSpeaksWhatTheBrowserAsksForUnlessItsAddressNamesALanguage(String path) {
    String and = path + (path.contains("?") ? "&" : "?");

    assertThat(language(path, "es-MX,es;q=0.9,en;q=0.8")).isEqualTo("es");
    assertThat(language(path, "en-US,en;q=0.9")).isEqualTo("en");
    assertThat(language(path, "fr-FR,fr;q=0.9")).isEqualTo("en");
    assertThat(language(and + "lang=en", "es-US")).isEqualTo("en");
    assertThat(language(and + "lang=es", "en-US")).isEqualTo("es");
    assertThat(language(and + "lang=xx", "es-US")).isEqualTo("es");
    assertThat(language(and + "lang=xx", "en-US")).isEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource({
    "/?near=zip:17101, es-US, millas",
    "/?near=zip:17101&units=km, es-US, km",
    "/?near=zip:17101&units=parsec, en-US, miles",
    "/centers/us-pa-chop?near=zip:17101&units=km, en-US, km",
    "/plan?center=us-pa-chop&near=zip:17101&units=km, en-US, km",
    "/compare?compare=us-pa-chop&near=zip:17101&units=km, en-US, km",
    "/text?near=zip:17101&units=km, es-US, km",
  })
  void distancesAreInMilesInBothLanguagesUnlessTheAddressSaysKilometers(
      String path, String accepted, String unit) {
    String words = document(path, accepted).select("main").text();

    assertThat(words).containsPattern("[0-9] " + unit + "\\b");
    // What a center's page quotes of a source keeps the words of the source.
    if (unit.equals("km") && !path.startsWith("/centers/")) {
      assertThat(words.replaceAll("[0-9]+ (miles|millas) \\(", ""))
          .doesNotContainPattern("[0-9] mi(les|llas)");
    }
  }

  @Test
  void theDocumentAndItsHeadingSpeakTheSameLanguage() {
    Document page = document("/", "es-MX");

    assertThat(page.select("html").attr("lang")).isEqualTo("es");
    assertThat(page.title()).startsWith("Encuentre un centro de CAR-T");
    assertThat(page.select("h1").text()).startsWith("Encuentre un centro de CAR-T");
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void theUnitsAreSwitchedByKeyboardAndTheFocusStays(int width) {
    Page page = open("/?near=zip:17101&age=9&lang=es", width);
    assertThat(card(page, 1)).containsText("millas");
    Locator units = page.locator("header nav a[title^=Mostrar]");

    units.focus();
    page.keyboard().press("Enter");

    assertThat(page).hasURL(Pattern.compile("units=km"));
    assertThat(card(page, 1)).containsText("km");
    assertThat(units).isFocused();
    assertThat(units).hasAccessibleName("Mostrar las distancias en millas");
    assertAccessible(page);
    assertNoSidewaysScroll(page);
    BoundingBox box = units.boundingBox();
    assertThat(Math.min(box.width, box.height)).isGreaterThanOrEqualTo(44);
  }

  private String language(String path, String accepted) {
    Document page = document(path, accepted);
    String language = page.select("html").attr("lang");
    String other = language.equals("es") ? "English" : "Español";
    assertThat(page.select("header nav a[hreflang]").text()).isEqualTo(other);
    return language;
  }

  private Document document(String path, String accepted) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(site() + path))
            .header("Accept-Language", accepted)
            .header("Accept", "text/html")
            .build();
    try {
      return Jsoup.parse(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
