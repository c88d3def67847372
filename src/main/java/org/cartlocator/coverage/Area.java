package org.cartlocator.coverage;

import org.cartlocator.geo.Coordinates;

/**
 * A ZIP code area in which people live.
 *
 * @param id of the place, as {@code zip:59718}
 * @param label for readers, as "Bozeman, MT 59718"
 */
record Area(String id, String label, Coordinates point, long people) {}
