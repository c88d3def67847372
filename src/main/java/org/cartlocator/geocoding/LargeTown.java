package org.cartlocator.geocoding;

import org.cartlocator.geo.Coordinates;

/**
 * A town large enough to find one's way by on a map.
 *
 * @param name its name alone, without the state
 * @param location its middle
 * @param population people living there, by GeoNames
 */
public record LargeTown(String name, Coordinates location, int population) {}
