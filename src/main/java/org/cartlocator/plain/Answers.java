package org.cartlocator.plain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Duration;
import org.cartlocator.wording.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Answers to requests for plain pages, with what browsers and caches must know of them. */
@Component
final class Answers {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);

  /** A new data set is seen this soon. */
  private static final Duration FRESH = Duration.ofMinutes(10);

  private static final String POLICY = "Content-Security-Policy";

  private final String policy;

  Answers(Templates templates) {
    // Nothing but the style sheet in the page: no script runs, and no other file is fetched but the
    // icon. A browser's own tools may still ask this site, for robots.txt among others.
    this.policy =
        "default-src 'none'; style-src "
            + templates.styleHash()
            + "; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  }

  /**
   * A page.
   *
   * @param tellsOfFamily whether it shows something that a family told: no cache keeps it then. All
   *     other pages are the same for everyone who reads that language
   */
  ResponseEntity<String> page(
      HttpStatus status, String html, Language language, boolean tellsOfFamily) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(status)
            .contentType(HTML)
            .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
            .header(POLICY, policy);
    if (tellsOfFamily || status != HttpStatus.OK) {
      return answer.cacheControl(CacheControl.noStore()).body(html);
    }
    // A weak tag: with a strong one the server would not compress the page.
    return answer
        .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
        .eTag("W/\"" + DigestUtils.md5DigestAsHex(html.getBytes(UTF_8)) + "\"")
        .body(html);
  }

  /** A page that is the same for all and whose one script is a file of this site. */
  ResponseEntity<String> scripted(String html, Language language) {
    return ResponseEntity.ok()
        .contentType(HTML)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
        .header(POLICY, policy + "; script-src 'self'")
        .cacheControl(CacheControl.noCache())
        .body(html);
  }

  /** The way to another page, which the browser asks for with GET. */
  ResponseEntity<String> redirect(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(path))
        .cacheControl(CacheControl.noStore())
        .build();
  }
}
