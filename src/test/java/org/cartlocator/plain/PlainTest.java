package org.cartlocator.plain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.cartlocator.WholeApplication;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Plain pages over the real data set, read as a browser reads them. */
@WholeApplication
abstract class PlainTest {

  /** What a page may weigh before it is compressed. */
  static final int MOST_BYTES = 20_000;

  @Autowired private MockMvcTester mvc;

  final MvcTestResult get(String address) {
    return mvc.get().uri(URI.create(address)).exchange();
  }

  final MvcTestResult getSpeaking(String acceptLanguage, String address) {
    return mvc.get().uri(URI.create(address)).header("Accept-Language", acceptLanguage).exchange();
  }

  final MvcTestResult send(String... namesAndValues) {
    var request = mvc.post().uri(URI.create("/text"));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      request.param(namesAndValues[i], namesAndValues[i + 1]);
    }
    return request.exchange();
  }

  final Document page(String address) {
    return read(get(address));
  }

  static String body(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString(UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  static int bytes(MvcTestResult answer) {
    return answer.getResponse().getContentAsByteArray().length;
  }

  /**
   * Reads a page, and refuses one that a browser would have to mend.
   *
   * @throws AssertionError with the faults of the HTML
   */
  static Document read(MvcTestResult answer) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document page = Jsoup.parse(body(answer), "http://localhost/", parser);
    if (!parser.getErrors().isEmpty()) {
      throw new AssertionError(parser.getErrors());
    }
    return page;
  }
}
