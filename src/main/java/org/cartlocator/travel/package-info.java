/**
 * Road distance and driving time between two points.
 *
 * <p>In: two points. Out: a {@link org.cartlocator.travel.Journey}: the great circle always, road
 * miles and driving time where a road joins them, and the method that made the figures. Nothing
 * leaves the program unless the operator names a router; it gets points to three decimals, about
 * 100 yards, and nothing else.
 */
@ApplicationModule(allowedDependencies = {"geo", "remote"})
@NullMarked
package org.cartlocator.travel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
