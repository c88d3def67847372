package org.cartlocator.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The other pages of a long answer, as a header Link has them (RFC 8288). The place stands in them
 * by its id, never as it was typed, which may be a street address.
 */
final class PageLinks {

  /** The address of all pages, up to the offset. */
  private final String address;

  private PageLinks(String address) {
    this.address = address;
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
    PageLinks pages = new PageLinks(address(request, origin));
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
    return "<" + address + offset + ">; rel=\"" + relation + '"';
  }

  private static String address(HttpServletRequest request, @Nullable Origin origin) {
    StringBuilder address = new StringBuilder(request.getRequestURI()).append('?');
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.equals("offset")) {
                String value =
                    name.equals("near") && origin != null ? origin.place().id() : values[0];
                address.append(encoded(name)).append('=').append(encoded(value)).append('&');
              }
            });
    return address.append("offset=").toString();
  }

  private static String encoded(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
  }
}
