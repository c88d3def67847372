/**
 * What the locator knows of places without asking anyone: ZIP codes, towns, counties, states and
 * provinces of the US, Canada and Mexico.
 *
 * <p>In: the packed resource {@code gazetteer/gazetteer.tsv.gz}, which the top-level folder {@code
 * gazetteer/} builds from GeoNames and Census data. Out: immutable values, read once.
 */
@NullMarked
package org.cartlocator.geocoding.gazetteer;

import org.jspecify.annotations.NullMarked;
