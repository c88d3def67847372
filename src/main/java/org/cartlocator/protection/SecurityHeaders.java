package org.cartlocator.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every answer the strictest headers that it can have. The makers of pages know better what
 * their pages need, and put their own policy in place of this one.
 */
@Component
@Order(SecurityHeaders.FIRST)
class SecurityHeaders extends OncePerRequestFilter {

  /** Also where a request is refused. */
  static final int FIRST = Ordered.HIGHEST_PRECEDENCE;

  static final String POLICY = "Content-Security-Policy";
  private static final String EMBEDDING = "Cross-Origin-Resource-Policy";

  /** Where another policy stands for this one, and not beside it. */
  private static final Set<String> REPLACED =
      Set.of(POLICY.toLowerCase(Locale.ROOT), EMBEDDING.toLowerCase(Locale.ROOT));

  /** For data and files: shown as a page of their own they can do nothing. */
  private static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** For a few words in the look of this site. */
  static final String STYLED = NOTHING + "; style-src 'self'";

  /** A worker's own policy is that of its file: it fetches pages of this site. */
  private static final String WORKER = NOTHING + "; connect-src 'self'";

  /** The page to try the REST interface with; its styles stand in its elements. */
  private static final String TRY_OUT =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; font-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final String FEATURES =
      "geolocation=(self), accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(),"
          + " camera=(), display-capture=(), encrypted-media=(), gamepad=(), gyroscope=(), hid=(),"
          + " idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(),"
          + " payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(),"
          + " xr-spatial-tracking=()";

  private static final String A_YEAR = "max-age=31536000";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    response.setHeader(POLICY, policy(path));
    response.setHeader(EMBEDDING, isOpenData(path) ? "cross-origin" : "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", FEATURES);
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", A_YEAR);
    }
    chain.doFilter(request, new OnePolicy(response));
  }

  private static String policy(String path) {
    if (path.equals("/service-worker.js")) {
      return WORKER;
    }
    return path.startsWith("/swagger-ui") ? TRY_OUT : NOTHING;
  }

  /** What programs in other sites' pages may read. */
  private static boolean isOpenData(String path) {
    return path.startsWith("/api/")
        || path.startsWith("/schemas/")
        || path.startsWith("/v3/api-docs");
  }

  /** Of two policies a browser obeys both; here the later one takes the place of the earlier. */
  private static final class OnePolicy extends HttpServletResponseWrapper {

    OnePolicy(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addHeader(String name, String value) {
      if (REPLACED.contains(name.toLowerCase(Locale.ROOT))) {
        setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }
  }
}
