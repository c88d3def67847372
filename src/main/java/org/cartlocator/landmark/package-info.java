/**
 * The listed centers as landmarks, so that "near MD Anderson" is a place, too.
 *
 * <p>In: the data set. Out: {@link org.cartlocator.geocoding.Landmarks}.
 */
@ApplicationModule(allowedDependencies = {"catalog", "geocoding", "geo"})
@NullMarked
package org.cartlocator.landmark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
