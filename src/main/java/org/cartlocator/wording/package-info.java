/**
 * Sentences for readers: the values of the other modules in English or Spanish, in the reader's
 * units.
 *
 * <p>In: a locale and values (reasons, distances, times, rates, dates). Out: plain text, never
 * HTML. The web pages, the REST interface and whatever is printed say the same thing in the same
 * words because all of them ask here.
 */
@ApplicationModule(
    allowedDependencies = {"guide", "stay", "finder", "catalog", "geocoding", "travel", "geo"})
@NullMarked
package org.cartlocator.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
