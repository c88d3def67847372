package org.cartlocator.travel;

import org.cartlocator.geo.Coordinates;

/** Tells how far it is by road. Implementations are safe for use by many threads at once. */
public interface Travel {

  /** The way between two points; the same both ways. */
  Journey between(Coordinates from, Coordinates to);
}
