package org.cartlocator.packet;

import java.awt.Graphics2D;

/** A drawing in the packet, made of shapes alone: no text, no bitmap, nothing that is fetched. */
interface Picture {

  /** What it shows, for whoever does not see it. */
  String alternative();

  /** Its width in CSS pixels. */
  int width();

  /** Its height in CSS pixels. */
  int height();

  /** Draws it from the upper left corner on. */
  void draw(Graphics2D pen);
}
