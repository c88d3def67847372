package org.cartlocator.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.IntStream;
import org.cartlocator.catalog.Rate;
import org.cartlocator.stay.LodgingCall;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.StayWords;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A place to stay that is worth a call.
 *
 * @param order in which to call, from 1
 * @param questions what to ask; none where the place is ruled out
 * @param rate what a night costs; null means ask
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CallAnswer(
    int order,
    String id,
    String name,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double distanceMiles,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double distanceKilometers,
    String fit,
    List<ReasonAnswer> reasons,
    List<QuestionAnswer> questions,
    @Nullable Rate rate,
    @Nullable String phone) {

  static List<CallAnswer> of(StayPlan plan, LengthUnit units, Wording wording) {
    StayWords words = new StayWords(wording);
    List<LodgingCall> calls = plan.calls();
    return IntStream.range(0, calls.size())
        .mapToObj(
            place -> {
              LodgingCall call = calls.get(place);
              LodgingAnswer.Item item = LodgingAnswer.Item.of(call.match(), units, wording);
              return of(place + 1, item, questions(call, plan, words));
            })
        .toList();
  }

  private static CallAnswer of(
      int order, LodgingAnswer.Item place, List<QuestionAnswer> questions) {
    return new CallAnswer(
        order,
        place.id(),
        place.name(),
        place.distanceMiles(),
        place.distanceKilometers(),
        place.fit(),
        place.reasons(),
        questions,
        place.rate(),
        place.phone());
  }

  private static List<QuestionAnswer> questions(LodgingCall call, StayPlan plan, StayWords words) {
    return call.questions().stream()
        .map(
            question ->
                new QuestionAnswer(
                    Codes.of(question), words.question(question, plan.request().allNights())))
        .toList();
  }

  /** What to ask. */
  record QuestionAnswer(String question, String text) {}
}
