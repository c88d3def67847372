/** The application: from a ZIP code to listed CAR-T centers and places to stay near them. */
@NullMarked
package org.cartlocator;

import org.jspecify.annotations.NullMarked;
