package org.cartlocator.protection;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.cartlocator.wording.Phrases;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Says no: to programs as a problem document (RFC 9457), to people as a page in their language.
 * Nothing of the request is repeated.
 */
@Component
class Refusals {

  private final Phrases phrases;

  Refusals(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * Answers in place of what was asked for.
   *
   * @param wait after which it may be asked again; zero where that would be of no use
   */
  void refuse(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, Duration wait)
      throws IOException {
    response.setStatus(status.value());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (wait.isPositive()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
    }
    boolean program = isProgram(request);
    byte[] body = (program ? problem(status, wait) : page(request, status, wait)).getBytes(UTF_8);
    response.setContentType(
        program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/html;charset=utf-8");
    if (program) {
      // Anyone's page may read the data, and so the reason why it may not.
      response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
      response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, HttpHeaders.RETRY_AFTER);
    } else {
      response.setHeader(SecurityHeaders.POLICY, SecurityHeaders.STYLED);
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** A browser that follows a link to a packet asks for pages, too; programs ask for data. */
  private static boolean isProgram(HttpServletRequest request) {
    @Nullable String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return request.getRequestURI().startsWith(request.getContextPath() + "/api/")
        && (accepted == null || !accepted.contains(MediaType.TEXT_HTML_VALUE));
  }

  private static String problem(HttpStatus status, Duration wait) {
    String detail =
        switch (status) {
          case TOO_MANY_REQUESTS ->
              "This address has asked too often. Try again in " + wait.toSeconds() + " s.";
          case CONTENT_TOO_LARGE -> "The body of the request is too large.";
          default -> "Too much is being sent at once. Try again in " + wait.toSeconds() + " s.";
        };
    return """
        {"title":"%s","status":%d,"detail":"%s"}
        """
        .formatted(status.getReasonPhrase(), status.value(), detail);
  }

  /** A form's own language may stand in a body that is too large to be read. */
  private String page(HttpServletRequest request, HttpStatus status, Duration wait) {
    boolean readable = status == HttpStatus.TOO_MANY_REQUESTS;
    @Nullable String language = readable ? request.getParameter("lang") : null;
    Wording wording = Wording.of(language, null, request.getLocale()).from(phrases);
    String heading =
        wording.text(
            switch (status) {
              case TOO_MANY_REQUESTS -> "refused.often";
              case CONTENT_TOO_LARGE -> "refused.large";
              default -> "refused.busy";
            });
    String text =
        wait.isPositive()
            ? wording.text("refused.wait", wait.toSeconds())
            : wording.text("refused.large.text");
    return """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        <link rel="stylesheet" href="%s/styles/refused.css">
        </head>
        <body>
        <header><a href="%s/?lang=%s">%s</a></header>
        <main>
        <h1>%s</h1>
        <p>%s</p>
        </main>
        </body>
        </html>
        """
        .formatted(
            wording.language().code(),
            heading,
            request.getContextPath(),
            request.getContextPath(),
            wording.language().code(),
            wording.text("app.name"),
            heading,
            text);
  }
}
