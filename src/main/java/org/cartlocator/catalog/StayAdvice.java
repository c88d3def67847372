package org.cartlocator.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a therapy's label advises to stay near a hospital.
 *
 * @param label what the label advises now
 * @param before2025 what it advised before the FDA's change of 26 June 2025; null where that change
 *     did not touch it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StayAdvice(LabelAdvice label, @Nullable EarlierAdvice before2025)
    implements Serializable {

  /**
   * The label's advice today.
   *
   * @param dailyChecksDays days of daily checks after the infusion
   * @param nearWeeks weeks to stay near a hospital
   * @param noDrivingWeeks weeks without driving
   */
  public record LabelAdvice(
      int dailyChecksDays,
      int nearWeeks,
      int noDrivingWeeks,
      PartialDate asOf,
      Confidence confidence,
      List<String> sources)
      implements Serializable {
    /** Keeps its own copy. */
    public LabelAdvice {
      sources = List.copyOf(sources);
    }
  }

  /** The advice before the change of June 2025, in weeks. */
  public record EarlierAdvice(int nearWeeks, int noDrivingWeeks, List<String> sources)
      implements Serializable {
    /** Keeps its own copy. */
    public EarlierAdvice {
      sources = List.copyOf(sources);
    }
  }
}
