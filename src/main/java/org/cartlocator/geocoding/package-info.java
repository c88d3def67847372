/**
 * What a person typed → places, best first.
 *
 * <p>In: free text (a ZIP code, a town, a county, a state, an address, a pair of coordinates). Out:
 * {@link org.cartlocator.geocoding.Place places} with a label, a point and how exact that point is.
 * What was typed never leaves this module in a log, a metric or an exception message, and goes to
 * another host only through {@link org.cartlocator.geocoding.AddressLookup}, with consent.
 */
@ApplicationModule(allowedDependencies = {"geo", "remote"})
@NullMarked
package org.cartlocator.geocoding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
