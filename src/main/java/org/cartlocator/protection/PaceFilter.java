package org.cartlocator.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests of an address that asks too often. What is asked within an open page comes by
 * other ways: there the page asks {@link Limits} itself, and says so beside the field.
 */
@Component
@Order(PaceFilter.AFTER_UNREADABLE_ONES)
class PaceFilter extends OncePerRequestFilter {

  /** Parameters that cannot be decoded are refused before. */
  static final int AFTER_UNREADABLE_ONES = Ordered.HIGHEST_PRECEDENCE + 10;

  private static final String PACKET = "/packet.pdf";

  /** What holds a place in the addresses and forms of this site. */
  private static final List<String> PLACES = List.of("near", "q", "from", "to");

  private final Limits limits;
  private final Refusals refusals;

  PaceFilter(Limits limits, Refusals refusals) {
    this.limits = limits;
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Limit limit = limit(request);
    Optional<Duration> wait =
        limit == null ? Optional.empty() : limits.ask(limit, request.getRemoteAddr());
    if (wait.isEmpty()) {
      chain.doFilter(request, response);
    } else {
      refusals.refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, wait.get());
    }
  }

  private static @Nullable Limit limit(HttpServletRequest request) {
    if (request.getRequestURI().endsWith(PACKET)) {
      return Limit.PACKETS;
    }
    return PLACES.stream().anyMatch(name -> isGiven(request.getParameter(name)))
        ? Limit.GEOCODING
        : null;
  }

  private static boolean isGiven(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
