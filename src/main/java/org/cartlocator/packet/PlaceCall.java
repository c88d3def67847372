package org.cartlocator.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.Rate;
import org.cartlocator.finder.LodgingMatch;
import org.cartlocator.finder.Reason;
import org.cartlocator.stay.LodgingCall;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.StayWords;
import org.cartlocator.wording.Wording;

/**
 * A place to call.
 *
 * @param look the name of a color in the style sheet
 * @param kind what sort of place it is
 * @param where its town, and how far it is from the center
 * @param marks that it is chosen, that a rule speaks against it
 * @param rate what a night costs, of when that is
 * @param phone the number; empty or one text
 * @param noPhone that no number is known; empty where one is
 * @param website as it is typed; empty where none is known
 * @param answers what to ask, with room for the answers; empty where the place is ruled out
 */
record PlaceCall(
    int number,
    String look,
    String name,
    String kind,
    String where,
    List<String> marks,
    String rate,
    String rateNote,
    List<String> phone,
    List<String> noPhone,
    String website,
    List<Judgment> reasons,
    List<Answers> answers) {

  PlaceCall {
    marks = List.copyOf(marks);
    reasons = List.copyOf(reasons);
    phone = List.copyOf(phone);
    noPhone = List.copyOf(noPhone);
    answers = List.copyOf(answers);
  }

  /** What to ask, and a line for each answer. */
  record Answers(String askHead, String answerHead, List<String> questions) {
    Answers {
      questions = List.copyOf(questions);
    }
  }

  /**
   * A reason.
   *
   * @param look yes, ask or no: the name of a sign in the style sheet
   * @param word the same as a word
   */
  record Judgment(String look, String word, String text) {}

  static PlaceCall of(int number, LodgingCall call, StayPlan plan, Wording wording) {
    LodgingMatch match = call.match();
    Lodging place = match.lodging();
    Optional<Rate> rate = Optional.ofNullable(place.rate());
    return new PlaceCall(
        number,
        match.exact() ? "exact" : "rough",
        place.name(),
        wording.text("kind." + PacketWords.key(place.kind())),
        where(match, plan, wording),
        marks(call, plan, wording),
        wording.rate(rate),
        rateNote(rate, wording),
        Optional.ofNullable(place.phone()).map(PacketWords::phone).stream().toList(),
        place.phone() == null ? List.of(wording.text("card.noPhone")) : List.of(),
        PacketWords.address(place.website()),
        match.reasons().stream().map(reason -> judgment(reason, wording)).toList(),
        answers(call, plan, wording).stream().toList());
  }

  private static Optional<Answers> answers(LodgingCall call, StayPlan plan, Wording wording) {
    StayWords words = new StayWords(wording);
    return call.questions().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Answers(
                wording.text("packet.places.ask"),
                wording.text("packet.places.answer"),
                call.questions().stream()
                    .map(question -> words.question(question, plan.request().allNights()))
                    .toList()));
  }

  /** From the middle of a town, the way to a center in that same town says nothing. */
  private static String where(LodgingMatch match, StayPlan plan, Wording wording) {
    String town = PacketWords.town(match.lodging().address());
    String distance = wording.distance(match.distance(), match.exact());
    if (match.exact()) {
      return town + " · " + wording.text("lodging.away", distance);
    }
    return town.equals(PacketWords.town(plan.request().center().address()))
        ? wording.text("packet.places.townOnly", town)
        : wording.text("packet.places.townAbout", town, distance);
  }

  private static List<String> marks(LodgingCall call, StayPlan plan, Wording wording) {
    List<String> marks = new ArrayList<>();
    if (call.match().lodging().equals(plan.request().lodging())) {
      marks.add(wording.text("packet.places.chosen"));
    }
    if (call.isRuledOut()) {
      marks.add(wording.text("packet.places.ruledOut"));
    }
    return marks;
  }

  private static String rateNote(Optional<Rate> rate, Wording wording) {
    return rate.map(
            it ->
                Stream.of(
                        it.basis() == Rate.Basis.FREE ? "" : wording.rateBasis(it.basis()),
                        it.asOf() == null
                            ? wording.text("center.source.undated")
                            : wording.text("lodging.rate.asOf", wording.date(it.asOf())))
                    .filter(part -> !part.isEmpty())
                    .reduce((one, other) -> one + ", " + other)
                    .orElse(""))
        .orElse("");
  }

  private static Judgment judgment(Reason reason, Wording wording) {
    String look = PacketWords.key(reason.fit());
    return new Judgment(look, wording.text("fit." + look), wording.reason(reason));
  }
}
