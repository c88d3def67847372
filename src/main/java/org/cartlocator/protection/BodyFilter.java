package org.cartlocator.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets no body fill the memory: neither a large one, nor many at once. */
@Component
@Order(BodyFilter.BEFORE_PARAMETERS_ARE_READ)
class BodyFilter extends OncePerRequestFilter {

  /** They may stand in the body. Behind the headers, which every refusal has, too. */
  static final int BEFORE_PARAMETERS_ARE_READ = SecurityHeaders.FIRST + 1;

  /** Smaller ones than this are not worth counting. */
  private static final long SMALL = 16L * 1024;

  private static final Duration SOON = Duration.ofSeconds(5);

  private final BodyRoom room;
  private final Refusals refusals;

  BodyFilter(BodyRoom room, Refusals refusals) {
    this.room = room;
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long told = request.getContentLengthLong();
    if (told > room.largest()) {
      refusals.refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, Duration.ZERO);
      return;
    }
    if (told <= SMALL && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
      chain.doFilter(request, response);
      return;
    }
    try (BoundedInput input = new BoundedInput(request, room)) {
      try {
        chain.doFilter(input, response);
      } catch (IOException | ServletException | RuntimeException e) {
        if (input.refusal() == null) {
          throw e;
        }
      }
      HttpStatus refusal = input.refusal();
      if (refusal != null && !response.isCommitted()) {
        response.resetBuffer();
        refusals.refuse(
            request,
            response,
            refusal,
            refusal == HttpStatus.SERVICE_UNAVAILABLE ? SOON : Duration.ZERO);
      }
    }
  }
}
