package org.cartlocator.guide;

import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import org.cartlocator.catalog.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A page that statements rest on.
 *
 * @param id names it within the guide
 * @param publisher who speaks
 * @param title what the page is called, in English
 * @param url its address
 * @param pageDate the date that the page itself bears; null where it bears none
 * @param seen the day on which it was last looked at
 */
public record GuideSource(
    String id,
    String publisher,
    String title,
    URI url,
    @Nullable PartialDate pageDate,
    LocalDate seen)
    implements Serializable {

  /** Refuses what has no name, or an address that is not one of the encrypted web. */
  public GuideSource {
    Keys.requireId(id);
    Objects.requireNonNull(seen, "seen");
    if (publisher.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException("has no publisher or no title: " + id);
    }
    if (!"https".equals(url.getScheme()) || url.getHost() == null) {
      throw new IllegalArgumentException("not an https address: " + url);
    }
  }
}
