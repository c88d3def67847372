package org.cartlocator.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An approved use of a therapy.
 *
 * @param code short code of the diagnosis, such as ALL or MM
 * @param name the diagnosis in full
 * @param minAge youngest patient, in years; null for no lower bound
 * @param maxAge oldest patient, in years, inclusive; null for no upper bound
 * @param line after which earlier treatments
 * @param source the page; null exactly where {@code sourceMissing} is true
 * @param sourceMissing true where no page was found
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Indication(
    String code,
    String name,
    @Nullable Integer minAge,
    @Nullable Integer maxAge,
    String line,
    @Nullable String note,
    @Nullable String source,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean sourceMissing)
    implements Serializable {

  /** Whether a patient of this age, in full years, is within the approved ages. */
  public boolean coversAge(int age) {
    return (minAge == null || age >= minAge) && (maxAge == null || age <= maxAge);
  }
}
