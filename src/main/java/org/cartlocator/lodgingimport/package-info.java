/**
 * Places to stay that outside lists name, made ready for somebody to review.
 *
 * <p>In: answers of OpenStreetMap's Overpass service as JSON, and lists as CSV. Out: {@link
 * org.cartlocator.lodgingimport.LodgingImport candidates} in the form of {@code lodging.json}, each
 * with its source. Nothing here becomes part of the data set by itself, and no reviewed record is
 * touched.
 */
@ApplicationModule(allowedDependencies = {"catalog", "geo", "geocoding"})
@NullMarked
package org.cartlocator.lodgingimport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
