package org.cartlocator.web.map;

import org.cartlocator.geo.Coordinates;

/**
 * A place name on the built-in map.
 *
 * @param name as it shall be read
 * @param at its middle
 * @param people how many live there
 */
public record Town(String name, Coordinates at, int people) {}
