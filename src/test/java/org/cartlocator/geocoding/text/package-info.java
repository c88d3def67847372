@NullMarked
package org.cartlocator.geocoding.text;

import org.jspecify.annotations.NullMarked;
