package org.cartlocator.api;

import java.util.Arrays;
import org.cartlocator.opendata.Download;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Gives out downloads: with gzip to whoever takes it, each form under its own strong tag. A caller
 * that has that very form hears 304; Spring compares the tags. There is no Last-Modified: of a data
 * set only the day is known, and the form of a file may change with the program.
 */
final class Downloads {

  private static final String GZIP = "gzip";

  private Downloads() {}

  static ResponseEntity.BodyBuilder headers(boolean gzip, Download download, String mediaType) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .cacheControl(CacheControl.noCache().cachePublic())
            .eTag(download.tag(gzip))
            .varyBy(HttpHeaders.ACCEPT_ENCODING)
            .header(HttpHeaders.CONTENT_TYPE, mediaType);
    return gzip ? answer.header(HttpHeaders.CONTENT_ENCODING, GZIP) : answer;
  }

  /** Whether the header Accept-Encoding takes gzip: names it, or everything, and not with q=0. */
  static boolean takesGzip(@Nullable String accepted) {
    if (accepted == null) {
      return false;
    }
    return weight(accepted, GZIP, weight(accepted, "*", 0)) > 0;
  }

  private static double weight(String accepted, String coding, double otherwise) {
    return Arrays.stream(accepted.split(",", -1))
        .map(part -> part.split(";", -1))
        .filter(part -> part[0].strip().equalsIgnoreCase(coding))
        .mapToDouble(part -> part.length == 1 ? 1 : quality(part[1]))
        .findFirst()
        .orElse(otherwise);
  }

  private static double quality(String parameter) {
    String text = parameter.strip();
    return text.matches("[qQ]=(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)")
        ? Double.parseDouble(text.substring(2))
        : 0;
  }
}
