package org.cartlocator.packet;

import java.util.List;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Contact;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.Wording;

/**
 * Whom to call at the center.
 *
 * @param place the center's name and town
 * @param none said where no number is known; in a list of its own, which is empty otherwise
 * @param website as it is typed; empty where none is known
 */
record TeamPart(
    String heading,
    String place,
    String who,
    String number,
    String what,
    List<Line> lines,
    List<String> none,
    String website) {

  TeamPart {
    lines = List.copyOf(lines);
    none = List.copyOf(none);
  }

  /** Who answers, at which number, and what to ask for. */
  record Line(String who, String number, String what) {}

  static TeamPart of(StayPlan plan, Wording wording) {
    Center center = plan.request().center();
    return new TeamPart(
        wording.text("packet.team"),
        center.name() + ", " + PacketWords.town(center.address()),
        wording.text("packet.team.who"),
        wording.text("packet.team.number"),
        wording.text("packet.team.what"),
        center.contacts().stream().map(contact -> line(contact, wording)).toList(),
        center.contacts().isEmpty() ? List.of(wording.text("card.noPhone")) : List.of(),
        PacketWords.address(center.website()));
  }

  private static Line line(Contact contact, Wording wording) {
    String key = "contact." + PacketWords.key(contact.kind());
    return new Line(
        wording.text(key), PacketWords.phone(contact.phone()), wording.text(key + ".hint"));
  }
}
