package org.cartlocator.plain;

import java.util.ArrayList;
import java.util.List;
import org.cartlocator.catalog.Center;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.finder.Fit;
import org.cartlocator.finder.Reason;
import org.cartlocator.travel.Journey;
import org.cartlocator.wording.ContactWords;
import org.cartlocator.wording.TravelWords;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One center of the list: who, where and how far, does it fit, where to stay, call.
 *
 * @param page the way to its page
 * @param town town and state
 * @param way distance and drive; empty or one text
 * @param places how many places to stay are near
 * @param caution what a family must hear before planning; empty or one
 * @param phone the number to call; empty or one
 * @param who who answers, or that no number is known
 */
record CenterItem(
    Link page,
    String town,
    List<String> way,
    List<Answer> answers,
    String places,
    List<Caution> caution,
    List<Link> phone,
    String who) {

  CenterItem {
    way = List.copyOf(way);
    answers = List.copyOf(answers);
    caution = List.copyOf(caution);
    phone = List.copyOf(phone);
  }

  /** What a family must hear, in the words of the record, which are English in every language. */
  record Caution(String label, String text) {

    static List<Caution> of(Center center, String label) {
      String text = center.caution();
      return text == null ? List.of() : List.of(new Caution(label, text));
    }
  }

  static CenterItem of(CenterMatch match, Asked asked, Wording wording) {
    Center center = match.center();
    return new CenterItem(
        Link.to(center.name(), Paths.center(center.id(), asked)),
        center.address().city() + ", " + center.address().state(),
        way(match.journey(), wording),
        answers(match, wording),
        wording.text("card.places", match.placesToStay()),
        Caution.of(center, wording.text("card.caution")),
        phone(center, wording),
        center
            .bestContact()
            .map(contact -> ContactWords.who(contact, wording))
            .orElseGet(() -> wording.text("card.noPhone")));
  }

  /** Distance and drive; empty where no home is known. */
  static List<String> way(@Nullable Journey journey, Wording wording) {
    return journey == null
        ? List.of()
        : List.of(wording.distance(journey) + " · " + wording.drive(journey));
  }

  /** What made distance and drive; empty where no home is known. */
  static List<String> roads(@Nullable Journey journey, Wording wording) {
    return new TravelWords(wording).method(journey).stream().toList();
  }

  /** That the hospital's own page says so is told on its page; in a list it would be repeated. */
  private static List<Answer> answers(CenterMatch match, Wording wording) {
    List<Answer> answers = new ArrayList<>();
    for (Reason.AboutCenter reason : match.reasons()) {
      switch (reason) {
        case Reason.TreatsAge it -> answers.add(Answer.of(it, wording));
        case Reason.ListsTherapy it ->
            answers.add(
                it.fit() == Fit.YES
                    ? Answer.of(it, wording)
                    : Answer.of(it.fit(), wording.text("reason.therapy.ask.short"), wording));
        case Reason.OwnPageSaysSo it -> {}
      }
    }
    return answers;
  }

  private static List<Link> phone(Center center, Wording wording) {
    return center.bestContact().stream()
        .map(
            contact ->
                Link.phone(
                    contact.phone(),
                    wording.text(
                        "card.call",
                        center.name() + ", " + ContactWords.who(contact, wording),
                        ContactWords.display(contact.phone()))))
        .toList();
  }
}
