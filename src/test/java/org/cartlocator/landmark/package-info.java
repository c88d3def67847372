@NullMarked
package org.cartlocator.landmark;

import org.jspecify.annotations.NullMarked;
