/**
 * Which centers and which places to stay fit a family, and why.
 *
 * <p>In: a {@link org.cartlocator.finder.Patient}, an origin, a radius. Out: matches, each with a
 * three-valued {@link org.cartlocator.finder.Fit} and its {@link org.cartlocator.finder.Reason
 * reasons} as values; sentences are made of them elsewhere.
 */
@ApplicationModule(allowedDependencies = {"catalog", "travel", "geo"})
@NullMarked
package org.cartlocator.finder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
