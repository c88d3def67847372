@NullMarked
package org.cartlocator.catalog.reading;

import org.jspecify.annotations.NullMarked;
