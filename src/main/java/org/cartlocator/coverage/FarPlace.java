package org.cartlocator.coverage;

import org.cartlocator.catalog.Center;
import org.cartlocator.travel.Drive;

/**
 * A place from which every center is far.
 *
 * @param id of the place, fit for a link
 * @param label with its ZIP code, as "Bozeman, MT 59718"
 * @param nearest the center that is nearest by car
 */
public record FarPlace(String id, String label, long people, Center nearest, Drive drive) {}
