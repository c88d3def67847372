/**
 * What the locator knows of places without asking anyone: ZIP codes, towns, counties, states and
 * provinces of the US, Canada and Mexico.
 *
 * <p>In: {@code gazetteer/gazetteer.tsv.gz}, which the top-level folder {@code gazetteer/} makes of
 * GeoNames and Census data, and which the build of the program packs into columns. Out: immutable
 * values, read once.
 */
@NullMarked
package org.cartlocator.geocoding.gazetteer;

import org.jspecify.annotations.NullMarked;
