@NullMarked
package org.cartlocator.opendata;

import org.jspecify.annotations.NullMarked;
