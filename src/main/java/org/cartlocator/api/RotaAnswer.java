package org.cartlocator.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cartlocator.stay.Rota;
import org.cartlocator.stay.StayPlan;
import org.jspecify.annotations.Nullable;

/**
 * Who is with the patient.
 *
 * @param days how many days are covered, from day 0 on
 * @param helpers how many helpers there are
 * @param gaps how many shifts nobody has
 */
record RotaAnswer(int days, int helpers, int gaps, List<ShiftAnswer> shifts) {

  static RotaAnswer of(StayPlan plan) {
    Rota rota = plan.request().rota();
    return new RotaAnswer(
        rota.days(),
        rota.helpers(),
        rota.gaps(),
        IntStream.range(0, rota.days())
            .boxed()
            .flatMap(
                day ->
                    Arrays.stream(Rota.Shift.values())
                        .map(shift -> ShiftAnswer.of(day, shift, plan)))
            .toList());
  }

  /**
   * The half of a day.
   *
   * @param helper the number of a helper, from 1; null for nobody
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ShiftAnswer(int day, @Nullable LocalDate date, String shift, @Nullable Integer helper) {

    static ShiftAnswer of(int day, Rota.Shift shift, StayPlan plan) {
      int helper = plan.request().rota().helper(day, shift);
      return new ShiftAnswer(
          day,
          plan.timetable().dateOf(day).orElse(null),
          Codes.of(shift),
          helper == Rota.GAP ? null : (Integer) helper);
    }
  }
}
