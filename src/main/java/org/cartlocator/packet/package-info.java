/**
 * What a family takes away from a plan: a packet to print, as PDF, and a calendar file.
 *
 * <p>In: a {@link org.cartlocator.stay.StayPlan}, the words of a language, and the link to the
 * plan. Out: the bytes of a file. Nothing is kept, and nothing is fetched from anywhere.
 */
@ApplicationModule(
    allowedDependencies = {"stay", "wording", "geocoding", "finder", "catalog", "travel", "geo"})
@NullMarked
package org.cartlocator.packet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
