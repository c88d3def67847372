/**
 * The map of centers and places to stay, as a component of its own: a Leaflet element in the
 * browser ({@code frontend/map}) and its Java side here.
 *
 * <p>In go immutable lists of pins, town names and rings, the words of the visitor's language, and
 * where street images may come from; out come the visitor's choices, checked against the pins that
 * were sent. The package knows nothing of hospitals or lodging.
 */
@NullMarked
package org.cartlocator.web.map;

import org.jspecify.annotations.NullMarked;
