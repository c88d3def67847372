package org.cartlocator.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.cartlocator.catalog.CenterStay;
import org.cartlocator.catalog.Confidence;
import org.cartlocator.catalog.PartialDate;
import org.cartlocator.catalog.StayAdvice;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.stay.StayGuidance;
import org.cartlocator.stay.StayPlan;
import org.jspecify.annotations.Nullable;

/**
 * How long to stay near.
 *
 * @param now what the labels advise
 * @param before2025 what they advised before June 2025; null where that change touched none of them
 * @param own the center's own rule; null means ask
 * @param perTherapy what each label says that may apply
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record StayRulesAnswer(
    WeeksAnswer now,
    @Nullable WeeksAnswer before2025,
    @Nullable CenterStay own,
    List<LabelAnswer> perTherapy) {

  static StayRulesAnswer of(StayPlan plan) {
    StayGuidance guidance = plan.guidance();
    return new StayRulesAnswer(
        WeeksAnswer.of(guidance.now()),
        guidance.before().map(WeeksAnswer::of).orElse(null),
        guidance.own().orElse(null),
        plan.therapies().stream().map(LabelAnswer::of).toList());
  }

  /** A number of weeks that may differ between therapies. */
  record WeeksAnswer(int leastWeeks, int mostWeeks) {

    static WeeksAnswer of(StayGuidance.Weeks weeks) {
      return new WeeksAnswer(weeks.least(), weeks.most());
    }
  }

  /** What the label of a therapy says. */
  record LabelAnswer(
      String therapy,
      String brand,
      int nearWeeks,
      int noDrivingWeeks,
      int dailyChecksDays,
      PartialDate asOf,
      Confidence confidence,
      List<String> sources) {

    static LabelAnswer of(Therapy therapy) {
      StayAdvice.LabelAdvice label = therapy.stay().label();
      return new LabelAnswer(
          therapy.id(),
          therapy.brand(),
          label.nearWeeks(),
          label.noDrivingWeeks(),
          label.dailyChecksDays(),
          label.asOf(),
          label.confidence(),
          label.sources());
    }
  }
}
