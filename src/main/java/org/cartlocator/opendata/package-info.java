/**
 * The data set as open downloads: the files themselves, GeoJSON (RFC 7946), CSV (RFC 4180) and FHIR
 * R4.
 *
 * <p>In: the catalog's snapshot in force. Out: {@link org.cartlocator.opendata.Download}s, made
 * once for each snapshot when first asked for. Every fact keeps its source, its review date and its
 * confidence in each of them.
 */
@ApplicationModule(allowedDependencies = {"catalog", "geo", "table"})
@NullMarked
package org.cartlocator.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
