@NullMarked
package org.cartlocator.geocoding;

import org.jspecify.annotations.NullMarked;
