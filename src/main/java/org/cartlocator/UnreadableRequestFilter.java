package org.cartlocator;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests whose parameters cannot be decoded, before anything else reads them. The web
 * server would throw an error that quotes the parameter, and that error would be logged: what was
 * typed may tell where a family lives.
 */
@Component
@Order(UnreadableRequestFilter.AFTER_THE_ENCODING_IS_SET)
class UnreadableRequestFilter extends OncePerRequestFilter {

  /** Read before that, what a form sends would be decoded as Latin letters only. */
  static final int AFTER_THE_ENCODING_IS_SET = Ordered.HIGHEST_PRECEDENCE + 5;

  private static final String PROBLEM =
      """
      {"title":"Bad Request","status":400,"detail":"The parameters of the request cannot be decoded."}
      """;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isReadable(request)) {
      chain.doFilter(request, response);
    } else {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.getWriter().write(PROBLEM);
    }
  }

  private static boolean isReadable(HttpServletRequest request) {
    try {
      // Reading one parameter decodes all of them.
      request.getParameterMap();
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }
}
