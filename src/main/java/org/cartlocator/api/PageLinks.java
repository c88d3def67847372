package org.cartlocator.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The other pages of a long answer, as a header Link has them (RFC 8288). The place stands in them
 * by its id, never as it was typed, which may be a street address.
 */
final class PageLinks {

  private final HttpServletRequest request;
  private final @Nullable Origin origin;

  private PageLinks(HttpServletRequest request, @Nullable Origin origin) {
    this.request = request;
    this.origin = origin;
  }

  /**
   * The header for the page of {@code size} records that begins at {@code offset}; empty where one
   * page holds all.
   */
  static Optional<String> of(
      HttpServletRequest request, @Nullable Origin origin, int offset, int size, int total) {
    if (offset == 0 && size >= total) {
      return Optional.empty();
    }
    PageLinks pages = new PageLinks(request, origin);
    int last = total == 0 ? 0 : (total - 1) / size * size;
    List<String> links = new ArrayList<>();
    links.add(pages.link("first", 0));
    if (offset > 0) {
      links.add(pages.link("prev", Math.max(0, Math.min(offset - size, last))));
    }
    if (offset + size < total) {
      links.add(pages.link("next", offset + size));
    }
    links.add(pages.link("last", last));
    return Optional.of(String.join(", ", links));
  }

  private String link(String relation, int offset) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.equals("offset")) {
                address.queryParam(name, "{" + name + "}");
              }
            });
    address.queryParam("offset", offset);
    String target =
        address
            .encode()
            .buildAndExpand(
                request.getParameterMap().keySet().stream()
                    .collect(java.util.stream.Collectors.toMap(name -> name, name -> value(name))))
            .toUriString();
    return "<" + target + ">; rel=\"" + relation + '"';
  }

  private Object value(String name) {
    return name.equals("near") && origin != null ? origin.place().id() : request.getParameter(name);
  }
}
