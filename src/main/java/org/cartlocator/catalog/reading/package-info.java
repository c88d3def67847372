/**
 * Reading and checking of the data files.
 *
 * <p>In: the bytes of three files. Out: the bound records, or every fault at once. A file is
 * decoded and parsed, checked against its JSON Schema, then by the rules that a schema cannot
 * state; these work on the JSON tree, so that a fault in one field hides no fault in another. Only
 * files without fault are bound to records.
 */
@NullMarked
package org.cartlocator.catalog.reading;

import org.jspecify.annotations.NullMarked;
