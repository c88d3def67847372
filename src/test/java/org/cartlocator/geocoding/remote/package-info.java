/** Tests of services on other hosts that know addresses; local servers stand in for them. */
@NullMarked
package org.cartlocator.geocoding.remote;

import org.jspecify.annotations.NullMarked;
