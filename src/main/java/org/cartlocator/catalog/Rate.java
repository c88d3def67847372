package org.cartlocator.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What a night costs.
 *
 * @param min the least a family pays a night; null where only the most is known
 * @param max the most a family pays a night; null where only the least is known
 * @param currency of both amounts
 * @param asOf when the page said so; null where it bears no date
 * @param source the page
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Rate(
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    Currency currency,
    Basis basis,
    @Nullable PartialDate asOf,
    String source)
    implements Serializable {

  /** What sort of price it is. */
  public enum Basis {
    /** Nothing is charged. */
    @JsonProperty("free")
    FREE,
    /** A gift is asked for, none is demanded. */
    @JsonProperty("suggested donation")
    SUGGESTED_DONATION,
    /** A set price. */
    @JsonProperty("fixed")
    FIXED,
    /** By what the family earns. */
    @JsonProperty("sliding")
    SLIDING
  }
}
