package org.cartlocator.packet;

import java.util.List;
import java.util.stream.IntStream;
import org.cartlocator.finder.Finder;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.Wording;

/**
 * The map, and the places to call in their order.
 *
 * @param note where the list is short: that the hospital may know more; empty or one text
 */
record PlacesPart(
    String heading,
    String order,
    MapPicture map,
    String legend,
    List<PlaceCall> calls,
    List<String> note) {

  /** A list shorter than this is said to be short. */
  private static final int FEW = 4;

  PlacesPart {
    calls = List.copyOf(calls);
    note = List.copyOf(note);
  }

  static PlacesPart of(StayPlan plan, MapPicture map, Wording wording) {
    List<PlaceCall> calls =
        IntStream.range(0, plan.calls().size())
            .mapToObj(i -> PlaceCall.of(i + 1, plan.calls().get(i), plan, wording))
            .toList();
    return new PlacesPart(
        wording.text("packet.places"),
        wording.text("packet.places.order"),
        map,
        legend(plan, wording),
        calls,
        note(calls.size(), wording));
  }

  private static String legend(StayPlan plan, Wording wording) {
    boolean rough = plan.calls().stream().anyMatch(call -> !call.match().exact());
    String legend = wording.text("packet.map.legend");
    return rough ? legend + " " + wording.text("packet.map.legend.rough") : legend;
  }

  private static List<String> note(int places, Wording wording) {
    if (places == 0) {
      return List.of(wording.text("lodging.none", wording.distance(Finder.NEARBY, false)));
    }
    return places < FEW ? List.of(wording.text("lodging.few")) : List.of();
  }
}
