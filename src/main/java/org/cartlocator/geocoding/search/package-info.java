/**
 * Finds named places by exact, similar or begun name, and the town nearest to a point.
 *
 * <p>In: {@link org.cartlocator.geocoding.text.Names keys of names}, region codes, points. Out:
 * named places of the gazetteer, the weightiest first.
 */
@NullMarked
package org.cartlocator.geocoding.search;

import org.jspecify.annotations.NullMarked;
