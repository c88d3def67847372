package org.cartlocator.lodgingimport;

import java.net.URI;
import org.cartlocator.catalog.PartialDate;
import org.cartlocator.geo.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * A place to stay as an outside list has it.
 *
 * @param kind what the list calls it, as {@code hotel}
 * @param street house number and street
 * @param city its town; null where the list does not say
 * @param state two letters; null where the list does not say
 * @param postalCode five digits; null where the list does not say, or not in that form
 * @param phone as {@code +1-AAA-BBB-CCCC}; null where the list has none that is in use
 * @param website its own page
 * @param source the list's own page about it
 * @param list what the list is called
 * @param seen when the list said so; null where it bears no date
 */
record Listing(
    String name,
    String kind,
    Coordinates point,
    @Nullable String street,
    @Nullable String city,
    @Nullable String state,
    @Nullable String postalCode,
    @Nullable String phone,
    @Nullable URI website,
    URI source,
    String list,
    @Nullable PartialDate seen) {}
