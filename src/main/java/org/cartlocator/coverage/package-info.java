/**
 * How far people live from the listed centers, and how fresh and how sure the data set is.
 *
 * <p>In: the catalog's snapshot in force, the people of each ZIP code area, the built-in estimate
 * of driving times. Out: values. No visitor is part of it.
 */
@ApplicationModule(allowedDependencies = {"catalog", "finder", "geocoding", "travel", "geo"})
@NullMarked
package org.cartlocator.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
