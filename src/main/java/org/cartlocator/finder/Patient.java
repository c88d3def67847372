package org.cartlocator.finder;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the patient. Nothing of it is needed: what is unknown rules nothing out.
 *
 * @param age in full years, 0 to {@value #MAX_AGE}; null if not told
 * @param diagnosis code of a diagnosis; null if not told
 * @param therapy id of the therapy that the family asks for; null for any
 */
public record Patient(@Nullable Integer age, @Nullable String diagnosis, @Nullable String therapy)
    implements Serializable {

  /** The highest age that is taken for a person's. */
  public static final int MAX_AGE = 120;

  /** Of whom nothing was told. */
  public static final Patient UNKNOWN = new Patient(null, null, null);

  /** Refuses ages that no person has. */
  public Patient {
    if (age != null && (age < 0 || age > MAX_AGE)) {
      throw new IllegalArgumentException("an age is 0 to 120 years");
    }
  }
}
