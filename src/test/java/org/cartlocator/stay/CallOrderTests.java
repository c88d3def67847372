package org.cartlocator.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartlocator.stay.LodgingCall.Question.CAREGIVER;
import static org.cartlocator.stay.LodgingCall.Question.DISTANCE_FROM_HOME;
import static org.cartlocator.stay.LodgingCall.Question.LONGEST_STAY;
import static org.cartlocator.stay.LodgingCall.Question.PRICE;
import static org.cartlocator.stay.LodgingCall.Question.PRIVATE_BATH;
import static org.cartlocator.stay.LodgingCall.Question.REFERRAL;
import static org.cartlocator.stay.LodgingCall.Question.ROOM;
import static org.cartlocator.stay.LodgingCall.Question.WAY_TO_HOSPITAL;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.Rate;
import org.cartlocator.finder.Fit;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.finder.Reason;
import org.cartlocator.geo.Distance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CallOrderTests {

  private static final Rate TEN = StaySamples.rate("0", "10", Rate.Basis.SUGGESTED_DONATION);
  private static final Rate FREE = StaySamples.rate(null, null, Rate.Basis.FREE);
  private static final Rate DEAR = StaySamples.rate("150", "150", Rate.Basis.FIXED);
  private static final Reason.AboutLodging SERVES =
      new Reason.ServesCenter(Fit.YES, List.of("A hospital"));
  private static final Reason.AboutLodging TOO_SHORT = new Reason.LongestStay(Fit.NO, 14, 33);

  @Test
  void theChosenPlaceThenThoseForThisHospitalThenTheCheaperThenTheNearer() {
    LodgingMatch chosen = match("chosen", DEAR, 9);
    List<LodgingMatch> places =
        List.of(
            match("dear", DEAR, 1),
            match("unknown", null, 1),
            match("ten-far", TEN, 8),
            match("ten-near", TEN, 2),
            match("free", FREE, 9),
            match("serves", DEAR, 9, SERVES),
            chosen);

    assertThat(ids(chosen.lodging(), places))
        .containsExactly("chosen", "serves", "free", "ten-near", "ten-far", "unknown", "dear");
  }

  @Test
  void whatIsRuledOutComesLastEvenIfItIsChosen() {
    LodgingMatch chosen = match("chosen", FREE, 1, TOO_SHORT);
    List<LodgingMatch> places =
        List.of(match("out", FREE, 1, SERVES, TOO_SHORT), chosen, match("dear", DEAR, 9));

    assertThat(ids(chosen.lodging(), places)).containsExactly("dear", "chosen", "out");
  }

  static Stream<Arguments> questions() {
    return Stream.of(
        Arguments.of(match("known", TEN, 1), List.of(ROOM, PRIVATE_BATH)),
        Arguments.of(match("no-price", null, 1), List.of(ROOM, PRICE, PRIVATE_BATH)),
        Arguments.of(
            match("no-most", StaySamples.rate("30", null, Rate.Basis.FIXED), 1),
            List.of(ROOM, PRICE, PRIVATE_BATH)),
        Arguments.of(match("free", FREE, 1), List.of(ROOM, PRIVATE_BATH)),
        Arguments.of(
            match("referral", TEN, 1, new Reason.Referral(Fit.ASK, true)),
            List.of(ROOM, REFERRAL, PRIVATE_BATH)),
        Arguments.of(
            match("no-referral", TEN, 1, new Reason.Referral(Fit.YES, false)),
            List.of(ROOM, PRIVATE_BATH)),
        Arguments.of(
            match("edge", TEN, 12, new Reason.NearTheEdge(Distance.ofMiles(15))),
            List.of(ROOM, WAY_TO_HOSPITAL, PRIVATE_BATH)),
        Arguments.of(
            match(
                "not-stated",
                TEN,
                1,
                new Reason.DistanceFromHome(Fit.ASK, Distance.ofMiles(25), null),
                new Reason.NotStated(Set.of(Reason.Rule.LONGEST_STAY, Reason.Rule.CAREGIVER))),
            List.of(ROOM, CAREGIVER, LONGEST_STAY, DISTANCE_FROM_HOME, PRIVATE_BATH)),
        Arguments.of(match("out", null, 1, TOO_SHORT), List.of()));
  }

  @ParameterizedTest
  @MethodSource
  void questions(LodgingMatch place, List<LodgingCall.Question> questions) {
    assertThat(calls(null, List.of(place)))
        .singleElement()
        .extracting(LodgingCall::questions)
        .isEqualTo(questions);
  }

  private static List<LodgingCall> calls(@Nullable Lodging chosen, List<LodgingMatch> places) {
    return CallOrder.of(StaySamples.request(chosen, 5, 28, Spending.USUAL), places);
  }

  private static List<String> ids(Lodging chosen, List<LodgingMatch> places) {
    return calls(chosen, places).stream().map(call -> call.match().lodging().id()).toList();
  }

  private static LodgingMatch match(
      String id, @Nullable Rate rate, double miles, Reason.AboutLodging... reasons) {
    return new LodgingMatch(
        StaySamples.lodging(id, rate),
        Distance.ofMiles(miles),
        true,
        Stream.of(reasons).map(Reason::fit).reduce(Fit.YES, Fit::and),
        List.of(reasons));
  }
}
