@NullMarked
package org.cartlocator.geocoding.search;

import org.jspecify.annotations.NullMarked;
