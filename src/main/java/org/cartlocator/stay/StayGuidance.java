package org.cartlocator.stay;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.CenterStay;
import org.cartlocator.catalog.StayAdvice;
import org.cartlocator.catalog.Therapy;

/**
 * The three rules for how long to stay near: the labels' now, the labels' before June 2025, and the
 * center's own.
 *
 * @param now what the labels of the therapies that may be given advise now
 * @param before what they advised before; empty where the change touched none of them
 * @param own the center's own rule; empty means ask
 */
public record StayGuidance(Weeks now, Optional<Weeks> before, Optional<CenterStay> own) {

  /**
   * A number of weeks that may differ between therapies.
   *
   * @param least the smallest
   * @param most the greatest
   */
  public record Weeks(int least, int most) implements Serializable {

    static Optional<Weeks> covering(List<Integer> weeks) {
      List<Integer> sorted = weeks.stream().sorted().toList();
      return sorted.isEmpty()
          ? Optional.empty()
          : Optional.of(new Weeks(sorted.getFirst(), sorted.getLast()));
    }
  }

  static StayGuidance of(Center center, List<Therapy> therapies) {
    List<StayAdvice> advice = therapies.stream().map(Therapy::stay).toList();
    return new StayGuidance(
        Weeks.covering(advice.stream().map(it -> it.label().nearWeeks()).toList()).orElseThrow(),
        Weeks.covering(
            advice.stream()
                .map(StayAdvice::before2025)
                .filter(Objects::nonNull)
                .map(StayAdvice.EarlierAdvice::nearWeeks)
                .toList()),
        Optional.ofNullable(center.stay()));
  }
}
