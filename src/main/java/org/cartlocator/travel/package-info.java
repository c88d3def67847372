/**
 * Road distance and driving time between two points.
 *
 * <p>In: two points. Out: a {@link org.cartlocator.travel.Journey}: the great circle always, road
 * miles and driving time where a road joins them, and the method that made the figures.
 */
@ApplicationModule(allowedDependencies = "geo")
@NullMarked
package org.cartlocator.travel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
