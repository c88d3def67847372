@NullMarked
package org.cartlocator.geo;

import org.jspecify.annotations.NullMarked;
