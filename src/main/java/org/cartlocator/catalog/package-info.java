/**
 * The data set: CAR-T centers, places to stay, therapies.
 *
 * <p>In: three JSON files of one snapshot. Out: an immutable {@link
 * org.cartlocator.catalog.Dataset}, or every {@link org.cartlocator.catalog.DatasetProblem} of the
 * files at once. A field that is absent is unknown, never "no".
 */
@ApplicationModule(allowedDependencies = "geo")
@NullMarked
package org.cartlocator.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
