package org.cartlocator.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A page that was seen, and what it says in our words.
 *
 * @param url its address
 * @param says what it says, summed up
 * @param kind who speaks
 * @param pageDate the date the page itself bears; null where it bears none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Evidence(URI url, String says, Kind kind, @Nullable PartialDate pageDate)
    implements Serializable {

  /** Who speaks on a page. */
  public enum Kind {
    /** The hospital itself. */
    @JsonProperty("hospital")
    HOSPITAL,
    /** The maker of a therapy. */
    @JsonProperty("manufacturer")
    MANUFACTURER,
    /** Whoever runs the place to stay. */
    @JsonProperty("operator")
    OPERATOR,
    /** A newspaper or press release. */
    @JsonProperty("news")
    NEWS,
    /** A health insurer. */
    @JsonProperty("payer")
    PAYER,
    /** Anyone else. */
    @JsonProperty("other")
    OTHER
  }
}
