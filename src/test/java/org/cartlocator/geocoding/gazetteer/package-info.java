@NullMarked
package org.cartlocator.geocoding.gazetteer;

import org.jspecify.annotations.NullMarked;
