/**
 * Services on other hosts that know streets and houses: how each is asked, how its answer is read,
 * and what of it is believed.
 *
 * <p>In: a typed text and the visitor's consent. Out: places, or why there are none.
 */
@NullMarked
package org.cartlocator.geocoding.remote;

import org.jspecify.annotations.NullMarked;
