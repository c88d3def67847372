package org.cartlocator.packet;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.cartlocator.wording.Wording;

/**
 * The end: that the packet informs and does not advise, and the way back to the plan.
 *
 * @param code the link as a QR code; empty or one picture
 * @param link the link as text
 */
record ClosingPart(
    String informs, String heading, String explains, List<Picture> code, String link) {

  ClosingPart {
    code = List.copyOf(code);
  }

  static ClosingPart of(URI link, Wording wording) {
    Optional<Picture> code = QrPicture.of(link, wording.text("packet.closing.code"));
    return new ClosingPart(
        wording.text("packet.closing.informs"),
        wording.text("packet.closing"),
        wording.text("packet.closing.link"),
        code.stream().toList(),
        link.toASCIIString());
  }
}
