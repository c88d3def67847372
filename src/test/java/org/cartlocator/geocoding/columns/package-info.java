@NullMarked
package org.cartlocator.geocoding.columns;

import org.jspecify.annotations.NullMarked;
