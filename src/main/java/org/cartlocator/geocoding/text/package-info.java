/**
 * What a person typed, taken apart by its form alone: nothing here knows which places exist.
 *
 * <p>In: any text. Out: words, coordinates, a ZIP code, the part of an address that may be a town.
 */
@NullMarked
package org.cartlocator.geocoding.text;

import org.jspecify.annotations.NullMarked;
